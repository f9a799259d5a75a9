describe("direction without a dir attribute", function () {
  it("is counted from the letters of the article", function () {
    const doc = new JSDOM(source("direction/page.html")).window.document;
    expect(new Readability(doc).parse().dir).eql("rtl");
  });
  it("stays unknown for an article in Latin letters", function () {
    const text = "<p>" + "A paragraph in English, long enough to be taken for an article. ".repeat(12) + "</p>";
    const doc = new JSDOM("<body><article>" + text + "</article></body>").window.document;
    expect(new Readability(doc).parse().dir).eql(null);
  });
});
