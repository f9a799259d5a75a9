import { page, PARAGRAPHS, TITLE } from './story.ts';

export interface HostilePage {
  html: string;
  /** What the popup may say; 'article' alone where the story must come through. */
  states?: readonly string[];
  /** Why there is no article, where that is known: the key of the sentence. */
  sentence?: string;
  /** Runs in Firefox as well: what is at stake depends on the browser. */
  both?: boolean;
  /** Takes a browser seconds: run by `npm run hostile`, not with every `npm test`. */
  slow?: boolean;
  /** Paths of the article's own pictures, which the view may ask for, without saying where it comes from. */
  pictures?: readonly string[];
}

const script = (code: string): string => `<script>${code}</script>`;
const repeated = (text: string, times: number): string => text.repeat(times);

/** Names that `document` and `<form>` answer with an element of that name instead of their own property. */
const PROPERTIES =
  'body head title documentElement URL baseURI children childNodes firstChild lastChild nextSibling parentNode parentElement nodeType nodeName nodeValue localName tagName attributes className id innerText textContent getAttribute hasAttribute querySelector querySelectorAll getElementById getElementsByTagName createElement createTreeWalker createTextNode createRange implementation scripts forms images links styleSheets defaultView location domain referrer cookie readyState visibilityState contentType characterSet lang dir closest contains matches remove ownerDocument isConnected getSelection evaluate importNode cloneNode toString valueOf constructor hasOwnProperty __proto__ then'.split(' '); // prettier-ignore

/** Marks and addresses that must never become a link or a picture. */
const ADDRESSES = [
  'javascript:top.ran=1', 'JaVaScRiPt:top.ran=1', ' javascript:top.ran=1', 'java\tscript:top.ran=1', 'java\nscript:top.ran=1', '\u0001javascript:top.ran=1', 'javascript&colon;top.ran=1', '&#106;avascript:top.ran=1', 'javascript\u0000:top.ran=1',
  'data:text/html,<script>top.ran=1</script>', 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="top.ran=1"/>', 'vbscript:msgbox(1)', 'blob:https://a.example/1', 'filesystem:https://a.example/temporary/x', 'view-source:javascript:1', 'file:///etc/passwd', 'chrome://settings/', 'about:blank', 'ftp://a.example/', 'intent://x#Intent;scheme=javascript;end', 'mailto:x@a.example?body=1',
].map((address) => address.replaceAll('"', '&quot;').replaceAll('<', '&lt;')); // prettier-ignore

/** Chromium asks the reader about programs that a frame wants to open, and closes every popup for it. */
const LEAVING = /^(?:mailto|intent|ftp):/;

const THROWING_ELEMENT = script(`
  for (const name of ['x-constructor', 'x-connected', 'x-cloned']) customElements.define(name, class extends HTMLElement {
    constructor() { super(); if (name === 'x-constructor') throw new Error('hostile'); }
    connectedCallback() { if (name === 'x-connected') throw new Error('hostile'); }
    get textContent() { throw new Error('hostile'); }
    get childNodes() { throw new Error('hostile'); }
    getAttribute() { throw new Error('hostile'); }
    cloneNode() { throw new Error('hostile'); }
  });`);

const OVERWRITTEN = script(`
  const bad = () => { throw new Error('hostile') };
  for (const prototype of [Array.prototype, String.prototype, RegExp.prototype, Map.prototype, Set.prototype, Node.prototype, Element.prototype, Document.prototype, Promise.prototype, NodeList.prototype])
    for (const name of Object.getOwnPropertyNames(prototype)) if (name !== 'constructor') try { Object.defineProperty(prototype, name, { get: bad, set() {}, configurable: true }) } catch {}
  for (const name of ['Array', 'Object', 'JSON', 'Map', 'Set', 'Promise', 'URL', 'Date', 'Intl', 'Reflect', 'Symbol', 'XMLSerializer', 'DOMParser', 'NodeFilter', 'chrome', 'browser', 'matnExtractor', 'matnSelection']) try { globalThis[name] = bad } catch {}
  for (const name of ['toString', 'valueOf', 'toLocaleString', 'hasOwnProperty']) Object.prototype[name] = bad; Object.prototype.article = { title: 'hostile', body: [] }; Object.prototype.failure = 'noArticle';`);

/** One of each kind of event, and those that need no hand. */
const HANDLERS = 'load error click focus blur input change toggle scroll resize pointerover mouseover animationstart transitionrun copy paste beforeunload pagehide hashchange message start finish begin end'
  .split(' ')
  .map((name) => `on${name}="top.ran=1"`)
  .join(' ');

const unfinished = (text: string): string => `\u202e\u2066\u2067\u202b\u202d\u2068${text}`;
const overclosed = (text: string): string => `\u2069\u202c\u2069\u202c\u2069\u202c\u2069${text}\u2069\u2069\u202c`;

/** JSON-LD that fails only after ten million signs, and that tempts every careless pattern on its way. */
const BROKEN_JSON = `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}",${repeated('"author":{"@type":["x", "name\\', 400_000)}`;

export const HOSTILE_PAGES: Readonly<Record<string, HostilePage>> = {
  'a page of one story': { html: page(), states: ['article'], both: true },
  'ten thousand levels deep': {
    html: page({ before: '<div id="deep" style="display:none"></div>', after: script(`let at = document.getElementById('deep'); at.removeAttribute('style'); const top = at; top.remove(); for (let i = 0; i < 10000; i++) { const inner = document.createElement(i % 3 ? 'div' : 'span'); inner.style.display = 'contents'; at.append(inner); at = inner } at.append(document.querySelector('article')); const holder = document.createElement('div'); holder.style.cssText = 'content-visibility:hidden'; holder.append(top); document.body.append(holder)`) }), both: true },
  'half a million elements': { html: page({ after: script(`const all = document.createDocumentFragment(); for (let i = 0; i < 500000; i++) all.append(document.createElement('i')); const holder = document.createElement('div'); holder.style.cssText = 'content-visibility:hidden'; holder.append(all); document.body.append(holder)`) }), states: ['empty'], sentence: 'emptyTooLarge', both: true, slow: true },
  'a text of twenty million signs': { html: page({ after: script(`const holder = document.createElement('p'); holder.style.cssText = 'content-visibility:hidden'; holder.textContent = 'وقال المتحدث إن العدد بلغ 12 ألفا '.repeat(600000); document.body.append(holder)`) }), states: ['empty'], sentence: 'emptyTooLarge', both: true, slow: true },
  'as much as is read at all': { html: page({ body: repeated(`<p>${PARAGRAPHS[1] ?? ''}</p>`, 3000) }), states: ['article', 'empty'], slow: true },
  'an attribute of five million signs': { html: page({ body: `<p class="${repeated('ab ', 1_700_000)}" title="${repeated('x', 5_000_000)}" style="${repeated(';', 5_000_000)}">${PARAGRAPHS[0] ?? ''}</p><img src="https://a.example/${repeated('p', 20_000)}.jpg" alt="${repeated('ص ', 5_000)}">` }), states: ['article'], slow: true },
  'a title of eighty thousand signs': { html: page({ title: repeated('عاجل 12 ', 10_000) }), slow: true },
  'a page that never stands still': { html: page({ after: script(`const article = document.querySelector('article'); setInterval(() => { for (let i = 0; i < 50; i++) { const p = document.createElement('p'); p.textContent = 'تحديث ' + Math.random(); article.append(p); article.querySelectorAll('p')[5]?.remove() } }, 1); new MutationObserver(() => { document.title = String(Math.random()) }).observe(article, { childList: true })`) }), states: ['article'], both: true },
  'written by document.write': { html: `<!doctype html><html lang="ar"><body>${script(`document.write(${JSON.stringify(page({ body: '<p>\u202e</p>' })).replaceAll('</', '<\\/')})`)}`, states: ['article'], both: true },
  'every global overwritten': { html: page({ after: OVERWRITTEN }), states: ['article'], both: true },
  'overwritten by named images': { html: page({ before: PROPERTIES.map((name) => `<img name="${name}" id="${name}" width=1 height=1>`).join('') }), states: ['article'], both: true },
  'overwritten by named forms': { html: page({ before: PROPERTIES.map((name) => `<form name="${name}" id="${name}"><input name="${name}"></form>`).join('') }), states: ['article'], both: true },
  'overwritten by frames and objects': { html: page({ before: PROPERTIES.map((name) => `<object name="${name}"></object><iframe name="${name}" srcdoc="x"></iframe>`).join('') }), states: ['article'], slow: true },
  'the article inside a form that hides its own nodes': { html: page({ before: `<form id="whole">${PROPERTIES.map((name) => `<input name="${name}">`).join('')}`, after: '</form>' }), states: ['article'], both: true },
  'elements of its own that throw': { html: page({ head: THROWING_ELEMENT, body: `<x-constructor>نص</x-constructor><x-connected><p>${PARAGRAPHS[0] ?? ''}</p></x-connected><x-cloned>${PARAGRAPHS[1] ?? ''}</x-cloned>` }), states: ['article'], both: true },
  'shadow roots, open and closed': { html: page({ after: script(`for (const mode of ['open', 'closed']) { const host = document.createElement('div'); document.querySelector('article').append(host); host.attachShadow({ mode }).innerHTML = '<p onclick="top.ran=1">' + 'نص في الظل '.repeat(20) + '<slot></slot></p>' }`) }), states: ['article'], both: true },
  'all of it in a shadow root': { html: `<!doctype html><html lang="ar"><body><div><template shadowrootmode="open">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</template></div></body></html>`, both: true },
  'all of it in a template': { html: `<!doctype html><html lang="ar"><body><template>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</template></body></html>`, states: ['empty'] },
  'trees of SVG and MathML': { html: page({ body: `<svg><foreignObject><p>${PARAGRAPHS[0] ?? ''}</p><script>top.ran=1</script></foreignObject><a xlink:href="javascript:top.ran=1"><text>رابط</text></a><title><p>${TITLE}</p></title><desc><img src=x onerror="top.ran=1"></desc></svg><math><annotation-xml encoding="text/html"><p>${PARAGRAPHS[1] ?? ''}</p></annotation-xml><mtext><a href="javascript:top.ran=1">س</a></mtext></math>` }), states: ['article'], both: true },
  'a root that is no HTML element': { html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title></head><body>${script(`const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.append(document.body); document.documentElement.replaceWith(svg)`)}</body></html>`, both: true },
  'no root at all': { html: page({ after: script(`document.documentElement.remove()`) }), states: ['empty'], both: true },
  'signs that are none': { html: page({ title: `${TITLE}\u0000\u0007\u0085\ufffe\uffff`, body: `<p>\u0000\u0001\u0008\u000b\u001b\u007f\u0080\u009f\ufdd0\uffff${PARAGRAPHS[0] ?? ''}\u0000</p>` }), states: ['article'], both: true },
  'halves of signs': { html: page({ after: script(`document.querySelector('h1').textContent = document.title = '\\ud83d بلدية الميناء تعيد \\udc00 فتح الجسر القديم \\ud800'; document.querySelectorAll('p')[1].prepend('\\udfff\\ud800 12 \\udc00 ألف '); const a = document.createElement('a'); a.href = 'https://a.example/\\ud800'; a.textContent = 'رابط \\ud800'; document.querySelectorAll('p')[2].append(a)`) }), states: ['article'], both: true },
  'directions begun and never ended': { html: page({ title: unfinished(TITLE), head: `<meta name="author" content="${unfinished('ليلى حداد')}"><meta property="og:site_name" content="${unfinished('جريدة المرفأ')}"><meta property="article:section" content="${unfinished('محليات')}">`, body: `<p>${unfinished('وبلغ العدد 12 ألف شخص ')}${PARAGRAPHS[0] ?? ''}</p>` }), states: ['article'], both: true },
  'directions ended and never begun': { html: page({ title: overclosed(TITLE), head: `<meta name="author" content="${overclosed('ليلى حداد')}"><meta property="og:site_name" content="${overclosed('جريدة المرفأ')}"><meta property="article:section" content="${overclosed('محليات')}">`, body: `<p>${overclosed('وبلغ العدد 12 ألف شخص ')}${PARAGRAPHS[0] ?? ''}</p>` }), states: ['article'], both: true },
  'invisible signs between all letters': { html: page({ body: `<p>${[...(PARAGRAPHS[0] ?? '')].join('\u200b\u2060\ufeff\u00ad\u034f')}</p><p>${repeated('\u200b', 300_000)}</p>` }), states: ['article'], slow: true },
  'a thousand marks on one letter': { html: page({ body: `<p>ه${repeated('\u0610\u064b\u0670', 300)} ${PARAGRAPHS[0] ?? ''}</p>` }), states: ['article'] },
  'broken JSON-LD of ten million signs': { html: page({ head: `<script type="application/ld+json">${BROKEN_JSON}</script>` }), states: ['article'], slow: true },
  'ten thousand pieces of JSON-LD': { html: page({ head: repeated(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"x",</script>`, 10_000) }), states: ['article'], slow: true },
  'JSON-LD a hundred thousand levels deep': { html: page({ head: `<script type="application/ld+json">${repeated('{"@graph":[', 100_000)}</script><script type="application/ld+json">${repeated('[', 500_000)}${repeated(']', 500_000)}</script>` }), states: ['article'] },
  'JSON-LD that reaches for the prototype': { html: page({ head: `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"ran":1,"headline":"hostile"},"constructor":{"prototype":{"ran":1}},"author":{"__proto__":{"name":"hostile"}},"headline":{"toString":"hostile","name":{"@value":["${TITLE}"]}},"datePublished":{"valueOf":1}}</script><meta name="__proto__" content="hostile"><meta property="constructor" content="hostile">` }), states: ['article'] },
  'addresses that run': { html: page({ head: '<meta property="og:image" content="javascript:top.ran=1"><link rel="canonical" href="javascript:top.ran=1"><meta property="og:url" content="data:text/html,x">', body: `<p>${PARAGRAPHS[3] ?? ''} ${ADDRESSES.map((address) => `<a href="${address}">رابط</a>`).join(' ')}</p>${ADDRESSES.map((address) => `<figure><img src="${address}" srcset="${address} 2x, ${address} 300w" data-src="${address}" width=300 height=200><figcaption>صورة الجسر القديم</figcaption></figure><iframe ${LEAVING.test(address) ? 'data-src' : 'src'}="${address}"></iframe><blockquote cite="${address}"><p>${PARAGRAPHS[0] ?? ''}</p></blockquote><video src="${address}"></video>`).join('')}` }), states: ['article'], both: true, pictures: ['/hostile/javascript\ufffd:top.ran=1'] },
  'a base that runs': { html: page({ head: '<base href="javascript:top.ran=1//">', body: `<p>${PARAGRAPHS[3] ?? ''} <a href="x">رابط</a> <a href="/x">رابط</a></p><figure><img src="p.jpg" width=300 height=200></figure>` }), states: ['article'], pictures: ['/hostile/p.jpg'] },
  'sources of a picture that run': { html: page({ body: `<figure><picture>${ADDRESSES.map((address) => `<source srcset="${address} 2x">`).join('')}<img data-src="javascript:top.ran=1" alt="x" width=300 height=200></picture><figcaption>صورة الجسر القديم</figcaption></figure>` }), states: ['article'], pictures: ['/hostile/javascript\ufffd:top.ran=1'] },
  'handlers of every event': { html: page({ before: `<div ${HANDLERS}>`, body: `<p ${HANDLERS} contenteditable tabindex=0 autofocus>${PARAGRAPHS[0] ?? ''} <a href="https://a.example/" ${HANDLERS} accesskey=x>رابط</a></p><details open ${HANDLERS}><summary>تفاصيل</summary></details><marquee ${HANDLERS}>شريط</marquee><input autofocus ${HANDLERS}>`, after: '</div>' }), states: ['article'], both: true },
  'letters that look like others': { html: page({ title: `${TITLE} | \u0430\u0440\u0440\u04cf\u0435 \u{1d5ae}\u{1d4c3} \uff21\uff22 \u06cc\u06a9\ufee3\ufee6`, body: `<p>${repeated('\ufdfa\ufdfb', 2000)}</p><p>${repeated('\u{1d7d9}\u{1d7da} \uff11\uff12 \u0967\u0968 دولار، ', 500)}</p><p>${[...(PARAGRAPHS[0] ?? '')].map((sign) => (sign === 'ا' ? '\u0671' : sign === 'ي' ? '\u06cc' : sign === 'ك' ? '\u06a9' : sign)).join('')}</p>` }), states: ['article'] },
  'a base of data': { html: page({ head: '<base href="data:text/html,x"><base href="https://b.example/">', body: `<p>${PARAGRAPHS[3] ?? ''} <a href="x">رابط</a></p>` }), states: ['article'] },
  'a refresh that waits': { html: page({ head: '<meta http-equiv="refresh" content="300;url=/refreshed">' }), states: ['article'] },
  'style that hides and covers': { html: page({ head: '<style>article,p,h1{display:none!important}body::before{content:"";position:fixed;inset:0;z-index:2147483647;background:red}*{visibility:hidden!important;font-size:0!important}@import url(data:text/css,*{display:none})</style>', before: '<div style="position:fixed;inset:0;z-index:2147483647" onclick="top.ran=1">غطاء</div>' }), states: ['article'] },
  'pixels that count': { html: page({ body: '<img src="/pixel.gif" width=1 height=1><img src="/pixel.gif" style="width:0;height:0" width=1 height=1><noscript><img src="/pixel.gif?id=1&amp;ev=PageView"></noscript>' }), states: ['article'] },
  'frames in frames in frames': { html: page({ after: `<iframe src="?self"></iframe>${repeated('<iframe srcdoc="<iframe srcdoc=x></iframe>"></iframe>', 60)}` }), states: ['article'], slow: true },
  'twenty thousand links in one paragraph': { html: page({ body: `<p>${Array.from({ length: 20_000 }, (_, i) => `<a href="/${String(i)}">و</a><b>${String(i)}</b> `).join('')}</p>` }), slow: true },
  'fifty thousand line breaks': { html: page({ body: repeated('<br>سطر 12', 50_000) }), slow: true },
  'a quotation of fifty thousand pieces': { html: page({ body: `<blockquote class="twitter-tweet" cite="https://a.example/">${repeated('<b>قول</b> ', 50_000)}</blockquote>` }), slow: true },
  'a table as wide as it is long': { html: page({ body: `<table><tr>${repeated('<td colspan="1000000000" rowspan="65534">12</td>', 500)}</tr>${repeated(`<tr>${repeated('<td>٪</td>', 200)}</tr>`, 200)}</table>` }), slow: true },
  'a hundred thousand digits in a row': { html: page({ body: `<p>${PARAGRAPHS[0] ?? ''} ${repeated('9', 100_000)} دولار ${repeated('1,', 30_000)} ${repeated('٣٫', 30_000)}</p>` }), slow: true },
  'ten thousand numbers without end': { html: page({ body: `<p>${repeated('ثلاثة آلاف وخمس مئة و', 10_000)}</p><p>${repeated('من 3 إلى 4 إلى ', 10_000)}</p><p>${repeated('مليار ', 20_000)}</p><p>${repeated('أكثر من ', 20_000)}</p>` }), slow: true },
  'text without one space': { html: page({ body: `<p>${repeated('والمستشفى', 100_000)}</p><p>${repeated('-', 100_000)}</p><p>${repeated('(', 50_000)}</p><p>${repeated('«', 50_000)}</p>` }), slow: true },
  'tags that end the page': { html: page({ body: '</article></body></html><plaintext>', after: '</plaintext><xmp><script>top.ran=1</script></xmp><!-- ' }) },
  'a page of frames': { html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title></head><frameset cols="50%,*"><frame src="javascript:top.ran=1"><frame src="about:blank"></frameset></html>` },
  'nothing at all': { html: '', states: ['empty'] },
};
