describe("title similarity in scripts other than Latin", function () {
  const similarity = (a, b) => new Readability(new JSDOM("").window.document)._textSimilarity(a, b);

  it("recognises a repeated Arabic headline", function () {
    expect(similarity("ارتفاع عدد المسافرين", "ارتفاع عدد المسافرين")).eql(1);
  });
  it("does not take a shared number for a repeated headline", function () {
    expect(similarity("ارتفاع عدد المسافرين في 2024", "ما الذي ينتظر الميناء بعد 2024")).below(0.75);
  });
  it("keeps a heading that shares only a number with the title", function () {
    const doc = new JSDOM(source("title-similarity/page.html")).window.document;
    expect(new Readability(doc).parse().textContent).to.contain("ما الذي ينتظر الميناء بعد 2024");
  });
});
