import ts from 'typescript';

/** One small change of a source file that a test ought to notice. */
export interface Mutant {
  file: string;
  /** 1-based. */
  line: number;
  /** 'code' changes what is done, 'data' what is known: rows, words, alternatives of a pattern. */
  sort: 'code' | 'data';
  what: string;
  start: number;
  end: number;
  replacement: string;
}

const SWAPS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
};
/** What explains and what is only shown changes no judgement. */
const UNJUDGED = /^(?:example|name|step)$/;

/** All mutants of a file, in order. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const tables = /\/(?:lexicon|rules)\/|lexicon\.ts$/.test(file);
  const add = (kind: Mutant['sort'], node: ts.Node, what: string, replacement: string, end = node.getEnd()): void => {
    const start = node.getStart(source);
    const sort = tables ? 'data' : kind;
    found.push({ file, sort, start, end, replacement, line: source.getLineAndCharacterOfPosition(start).line + 1, what: `${what}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 110)}${replacement ? ` → ${replacement.replace(/\s+/g, ' ').slice(0, 90)}` : ''}` });
  };
  const condition = (node: ts.Expression): void => {
    add('code', node, 'condition', 'true');
    add('code', node, 'condition', 'false');
  };
  /** An element of a list or object goes with the comma behind it. */
  const drop = (sort: Mutant['sort'], node: ts.Node, what: string): void => {
    const comma = /^\s*,/.exec(text.slice(node.getEnd()));
    add(sort, node, what, '', node.getEnd() + (comma?.[0].length ?? 0));
  };
  const strings = (node: ts.StringLiteralLike): void => {
    const quote = text[node.getStart(source)] ?? "'";
    const said = text.slice(node.getStart(source) + 1, node.getEnd() - 1);
    for (const shorter of withoutOne(said)) add('data', node, 'less', quote + shorter + quote);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && UNJUDGED.test(node.name.getText(source))) return;
    if (ts.isThrowStatement(node)) return;
    if (ts.isIfStatement(node)) condition(node.expression);
    else if (ts.isConditionalExpression(node)) condition(node.condition);
    else if (ts.isBinaryExpression(node)) {
      const kind = node.operatorToken.kind;
      const swap = SWAPS[kind];
      if (swap) add('code', node.operatorToken, `operator of «${node.getText(source).slice(0, 60)}»`, swap);
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
        add('code', node, 'only the left', node.left.getText(source));
        add('code', node, 'only the right', node.right.getText(source));
      }
      if (kind === ts.SyntaxKind.QuestionQuestionToken) add('code', node, 'only the right', node.right.getText(source));
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) add('code', node, 'not', node.operand.getText(source));
    else if (ts.isNumericLiteral(node) && Number.isInteger(Number(node.text))) {
      const sort = ts.isCallExpression(node.parent) ? 'data' : 'code';
      add(sort, node, 'number', String(Number(node.text) + 1));
      if (Number(node.text) > 0) add(sort, node, 'number', String(Number(node.text) - 1));
    } else if (ts.isExpressionStatement(node) || ts.isContinueStatement(node)) add('code', node, 'statement', ';');
    else if (ts.isArrayLiteralExpression(node) && node.elements.length > 1) for (const element of node.elements) drop('data', element, 'row');
    else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) if (!UNJUDGED.test(property.name?.getText(source) ?? '')) drop('data', property, 'property');
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) strings(node);
    else if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      for (const shorter of withoutOne(node.text.slice(1, end), false)) add('code', node, 'expression', `/${shorter}/${node.text.slice(end + 1)}`);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const name = node.expression.name.text;
      if (name === 'some') add('code', node.expression.name, `some of «${node.getText(source).slice(0, 60)}»`, 'every');
      if (name === 'every') add('code', node.expression.name, `every of «${node.getText(source).slice(0, 60)}»`, 'some');
      if (name === 'filter') add('code', node, 'filter', node.expression.expression.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(({ start, end, replacement }) => text.slice(start, end) !== replacement);
}

/** A text with one alternative («a|b|c») or, where words are a list, one word less, in every way. */
function* withoutOne(text: string, words = true): Generator<string> {
  const cut = words && !text.includes('|') ? ' ' : '|';
  if (!text.includes(cut) || (cut === ' ' && !/\p{L}/u.test(text))) return;
  // The pieces between cuts and brackets of one level: a piece that touches a cut is an alternative.
  let depth = 0;
  let begin = 0;
  const stack: number[] = [];
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    const escaped = text[i - 1] === '\\';
    if (!escaped && (sign === '(' || (!words && sign === '['))) {
      if (sign === '[') {
        i = text.indexOf(']', i + 1);
        if (i < 0) return;
        continue;
      }
      stack.push(begin);
      begin = i + 1;
      depth++;
    } else if (i === text.length || (!escaped && (sign === cut || (sign === ')' && depth > 0) || (words && cut === '|' && sign === ' ' && depth === 0)))) {
      const before = text[begin - 1] === cut;
      if (before || sign === cut) yield before ? text.slice(0, begin - 1) + text.slice(i) : text.slice(0, begin) + text.slice(i + 1);
      if (sign === ')') {
        begin = stack.pop() ?? 0;
        depth--;
      } else begin = i + 1;
    }
  }
}
