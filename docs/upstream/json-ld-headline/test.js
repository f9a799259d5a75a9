describe("JSON-LD name and headline in scripts other than Latin", function () {
  it("does not take the newspaper's name for the title", function () {
    const doc = new JSDOM(source("json-ld-headline/page.html")).window.document;
    expect(new Readability(doc).parse().title).eql("البلدية تفتح حديقة الوادي أمام الزوار");
  });
});
