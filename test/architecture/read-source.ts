import ts from 'typescript';

export interface Source {
  /** Relative to the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** Null when it is computed. */
  readonly specifier: string | null;
  readonly line: number;
}

export interface Facts {
  readonly imports: readonly Import[];
  /** Uses of what is not a function of its arguments alone: `clock`, `chance`, `locale`, `environment`. */
  readonly uses: readonly { readonly of: Impurity; readonly what: string; readonly line: number }[];
  /** Identifiers and texts, without comments. */
  readonly words: readonly { readonly text: string; readonly line: number }[];
}

export type Impurity = 'clock' | 'chance' | 'locale' | 'environment';

/** What the TypeScript parser sees in a file: every way to import, and every use of clock, chance, locale and environment. */
export function readSource({ path, text }: Source): Facts {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: Import[] = [];
  const uses: Facts['uses'][number][] = [];
  const words: Facts['words'][number][] = [];
  const makers = requireMakers(file);
  visit(file);
  return { imports, uses, words };

  function visit(node: ts.Node): void {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const imported = importedBy(node, makers);
    if (imported !== undefined) imports.push({ specifier: textOf(imported), line });
    const of = impurityOf(node);
    if (of !== undefined) uses.push({ of, what: node.getText(file).slice(0, 60), line });
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      words.push({ text: node.text, line });
    } else if (ts.isRegularExpressionLiteral(node)) words.push({ text: node.text, line });
    ts.forEachChild(node, visit);
  }
}

const textOf = (node: ts.Node): string | null => (ts.isStringLiteralLike(node) ? node.text : null);

/** Names that hold what `createRequire` gives, and `require` itself. */
function requireMakers(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set(['require']);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined && isCallOf(node.initializer, 'createRequire')) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** The node that names what is imported, when `node` imports. */
function importedBy(node: ts.Node, makers: ReadonlySet<string>): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const imports =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && makers.has(expression.text)) ||
    isCallOf(expression, 'createRequire') ||
    (ts.isPropertyAccessExpression(expression) && ['getBuiltinModule', 'resolve'].includes(expression.name.text) && isLoader(expression.expression, makers));
  return imports ? (node.arguments[0] ?? node) : undefined;
}

const isCallOf = (node: ts.Node, name: string): boolean => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
const isLoader = (node: ts.Node, makers: ReadonlySet<string>): boolean => ts.isIdentifier(node) && (node.text === 'process' || makers.has(node.text));

const CLOCK = /^(Date\.now|performance\.(now|timeOrigin)|process\.(hrtime|uptime)|Temporal\.Now)$/u;
const CHANCE = /^(Math\.random|(crypto\.)?(randomUUID|randomBytes|randomInt|getRandomValues|randomFillSync))$/u;
/** Members that read the machine's language or zone. */
const LOCALE =
  /^(localeCompare|toLocale\w*|toDateString|toTimeString|getTimezoneOffset|[gs]et(Year|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/u;

function impurityOf(node: ts.Node): Impurity | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const member = memberOf(node);
    const full = `${ts.isIdentifier(node.expression) ? node.expression.text : ''}.${member}`;
    if (CLOCK.test(full)) return 'clock';
    if (CHANCE.test(full)) return 'chance';
    if (LOCALE.test(member)) return 'locale';
    if (full === 'process.env') return 'environment';
    return undefined;
  }
  if (ts.isIdentifier(node) && CHANCE.test(node.text) && !ts.isPropertyAccessExpression(node.parent)) return 'chance';
  if (isDestructured(node, 'env', 'process')) return 'environment';
  if (isDestructured(node, 'now', 'Date') || isDestructured(node, 'now', 'performance')) return 'clock';
  if (isDestructured(node, 'random', 'Math')) return 'chance';
  if (isImported(node, 'env', /^(node:)?process$/u)) return 'environment';
  if (isImported(node, 'performance', /^(node:)?perf_hooks$/u)) return 'clock';
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  const [first, second] = node.arguments ?? [];
  // `Date()` gives the time whatever its arguments; of `new Date(2025, 10, 15)` the zone is the machine's.
  if (name === 'Date') return first === undefined || ts.isCallExpression(node) ? 'clock' : second === undefined ? undefined : 'locale';
  if (/^Intl\.(?!supportedValuesOf|getCanonicalLocales)/u.test(name) && (first === undefined || first.getText() === 'undefined')) return 'locale';
  return undefined;
}

function memberOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : (textOf(node.argumentExpression) ?? '');
}

/** `const { member } = owner` */
function isDestructured(node: ts.Node, member: string, owner: string): boolean {
  if (!ts.isBindingElement(node) || (node.propertyName ?? node.name).getText() !== member) return false;
  const declaration = node.parent.parent;
  return ts.isVariableDeclaration(declaration) && declaration.initializer?.getText() === owner;
}

/** `import { member } from 'module'` */
function isImported(node: ts.Node, member: string, module: RegExp): boolean {
  return ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === member && module.test(textOf(node.parent.parent.parent.moduleSpecifier) ?? '');
}
