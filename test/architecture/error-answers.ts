import ts from 'typescript';
import type { ErrorAnswer } from '#kernel';
import { isCode, isTest, type SourceFile } from './source-tree.js';

/** An error as a source throws or names it. */
export interface ThrownError {
  readonly code: string;
  readonly at: string;
  /** Names of the parameters that are given; undefined where the source does not list them at the spot. */
  readonly params: readonly string[] | undefined;
}

export type Answers = ReadonlyMap<string, ErrorAnswer>;

const NAMED = /^[a-z_]+\.[a-z_]+$/;

/** Every code that stands in `new DomainError('…')`, in a subclass's `super('…')`, or in a type `…ErrorCode`. */
export function thrownErrors(files: readonly SourceFile[]): ThrownError[] {
  return files
    .filter(({ path, text }) => isCode(path) && !isTest(path) && /DomainError|ErrorCode/.test(text))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const found: ThrownError[] = [];
      const note = (node: ts.Node, code: string, params?: readonly string[]) => {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        if (NAMED.test(code)) found.push({ code, at: `${path}:${line + 1}`, params });
      };
      visit(source);
      return found;

      function visit(node: ts.Node): void {
        if (isErrorCall(node)) {
          const [code, params] = node.arguments ?? [];
          if (code && ts.isStringLiteral(code)) note(node, code.text, givenParams(params));
        } else if (ts.isTypeAliasDeclaration(node) && node.name.text.endsWith('ErrorCode')) {
          const members = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
          for (const member of members) {
            if (ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal)) note(member, member.literal.text);
          }
        }
        ts.forEachChild(node, visit);
      }
    });
}

function isErrorCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  if (ts.isNewExpression(node)) return ts.isIdentifier(node.expression) && node.expression.text === 'DomainError';
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
}

function givenParams(params: ts.Expression | undefined): string[] | undefined {
  if (params === undefined) return [];
  if (!ts.isObjectLiteralExpression(params) || params.properties.some(ts.isSpreadAssignment)) return undefined;
  return params.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? name.text : []));
}

/** Codes that would be answered with "something went wrong". */
export function unanswered(thrown: readonly ThrownError[], answers: Answers): string[] {
  return thrown.filter(({ code }) => !answers.has(code)).map(({ code, at }) => `${at}: ${code} has no answer`);
}

/** Sentences that name a parameter which the spot that throws does not give: they would be read with a hole in them. */
export function paramsMissing(thrown: readonly ThrownError[], answers: Answers): string[] {
  return thrown.flatMap(({ code, at, params }) => {
    const answer = answers.get(code);
    if (!answer || !params) return [];
    const named = new Set([...paramsOf(answer.zh), ...paramsOf(answer.en)]);
    return [...named].filter((name) => !params.includes(name)).map((name) => `${at}: ${code} is not given {${name}}`);
  });
}

/** A broken constraint becomes an error without parameters; its sentences cannot name any. */
export function constraintsWithParams(constraints: Readonly<Record<string, string>>, answers: Answers): string[] {
  return Object.entries(constraints).flatMap(([constraint, code]) => {
    const answer = answers.get(code);
    if (!answer) return [`${constraint} means ${code}, which has no answer`];
    const named = [...new Set([...paramsOf(answer.zh), ...paramsOf(answer.en)])];
    return named.map((name) => `${constraint} means ${code}, which names {${name}} and is given nothing`);
  });
}

/** Both languages tell the same. `{stateZh}` and `{stateEn}` are the same parameter, said in each language. */
export function unlikeSentences(answers: Answers): string[] {
  return [...answers].flatMap(([code, { zh, en }]) => {
    const inZh = paramsOf(zh).map((name) => name.replace(/Zh$/, ''));
    const inEn = paramsOf(en).map((name) => name.replace(/En$/, ''));
    return [
      ...inZh.filter((name) => !inEn.includes(name)).map((name) => `${code}: the English sentence lacks {${name}}`),
      ...inEn.filter((name) => !inZh.includes(name)).map((name) => `${code}: the Chinese sentence lacks {${name}}`),
      ...(/\p{Script=Han}/u.test(zh) ? [] : [`${code}: the Chinese sentence is not Chinese`]),
      ...(/[a-z]{3}/i.test(en) ? [] : [`${code}: the English sentence is not English`]),
    ];
  });
}

function paramsOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
}
