import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../backend/src', import.meta.url));
/** These hold no words of the domain, so nothing crosses into them. */
const GROUND = ['platform', 'access'];

/** A query, mutation or resolved field as its resolver declares it. */
export interface GuardedField {
  /** `Query.overview`, `Theme.updates` */
  name: string;
  file: string;
  /** Whether somebody wrote down who may. */
  allowed: boolean;
  /** A resolved field by which one module adds to, or reads from, the type of another. */
  crossing: boolean;
}

interface Source {
  file: string;
  module: string;
  tree: ts.SourceFile;
}

/** Every field that the resolvers of the back end declare, read from their source. */
export function guardedFields(): GuardedField[] {
  const sources = readSources();
  const homes = new Map(sources.flatMap(typesIn).map(type => [type.className, type]));
  return sources.filter(({ file }) => file.endsWith('.resolver.ts')).flatMap(source => resolversIn(source, homes));
}

function readSources(): Source[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map(file => ({
      file,
      module: file.split(/[\\/]/)[0] ?? '',
      tree: ts.createSourceFile(file, readFileSync(join(SOURCES, file), 'utf8'), ts.ScriptTarget.Latest, true),
    }));
}

interface HomeOfType {
  className: string;
  typeName: string;
  module: string;
}

/** The GraphQL types and enums that a file declares, by the name they have in the code. */
function typesIn({ tree, module }: Source): HomeOfType[] {
  return tree.statements.flatMap(statement => {
    if (ts.isEnumDeclaration(statement)) return [{ className: statement.name.text, typeName: statement.name.text, module }];
    if (!ts.isClassDeclaration(statement) || !statement.name) return [];
    const decorator = decoratorOf(statement, 'ObjectType');
    if (!decorator) return [];
    const [first] = decorator.arguments;
    const className = statement.name.text;
    return [{ className, typeName: first && ts.isStringLiteral(first) ? first.text : className, module }];
  });
}

function resolversIn(source: Source, homes: Map<string, HomeOfType>): GuardedField[] {
  return source.tree.statements.filter(ts.isClassDeclaration).flatMap(resolver => {
    const of = decoratorOf(resolver, 'Resolver')?.arguments[0];
    const owner = of ? homes.get(identifiersIn(of)[0] ?? '') : undefined;
    return resolver.members.filter(ts.isMethodDeclaration).flatMap(method => fieldsOf(method, source, owner, homes));
  });
}

function fieldsOf(method: ts.MethodDeclaration, source: Source, owner: HomeOfType | undefined, homes: Map<string, HomeOfType>): GuardedField[] {
  return ['Query', 'Mutation', 'ResolveField'].flatMap(kind => {
    const decorator = decoratorOf(method, kind);
    if (!decorator) return [];
    const field = statedName(decorator) ?? method.name.getText();
    const parent = kind === 'ResolveField' ? (owner?.typeName ?? '?') : kind;
    return [{
      name: `${parent}.${field}`,
      file: source.file,
      allowed: decoratorOf(method, 'Allow') !== undefined,
      crossing: kind === 'ResolveField' && crosses(method, decorator, source, owner, homes),
    }];
  });
}

function crosses(method: ts.MethodDeclaration, decorator: ts.CallExpression, source: Source, owner: HomeOfType | undefined, homes: Map<string, HomeOfType>): boolean {
  if (source.module !== owner?.module) return true;
  const returned = identifiersIn(decorator.arguments[0]).map(name => homes.get(name)?.module);
  const foreign = [...returned, ...readingsOf(method, source)];
  return foreign.some(module => module !== undefined && module !== owner.module && !GROUND.includes(module));
}

/** The modules whose loaders and queries a method reads by. */
function readingsOf(method: ts.MethodDeclaration, { tree }: Source): string[] {
  const used = new Set(method.body ? identifiersIn(method.body) : []);
  return tree.statements.filter(ts.isImportDeclaration).flatMap(statement => {
    const [, module] = /^\.\.\/([a-z]+)\/.*(?:loaders|queries)\.js$/.exec((statement.moduleSpecifier as ts.StringLiteral).text) ?? [];
    const bindings = statement.importClause?.namedBindings;
    if (!module || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.some(element => used.has(element.name.text)) ? [module] : [];
  });
}

function decoratorOf(node: ts.HasDecorators, name: string): ts.CallExpression | undefined {
  return (ts.getDecorators(node) ?? [])
    .map(({ expression }) => expression)
    .filter(ts.isCallExpression)
    .find(call => call.expression.getText() === name);
}

/** `@Query(() => X, { name: 'meetings' })` */
function statedName(decorator: ts.CallExpression): string | undefined {
  const options = decorator.arguments.find(ts.isObjectLiteralExpression);
  const named = options?.properties.filter(ts.isPropertyAssignment).find(property => property.name.getText() === 'name');
  return named && ts.isStringLiteral(named.initializer) ? named.initializer.text : undefined;
}

function identifiersIn(node: ts.Node | undefined): string[] {
  const found: string[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isIdentifier(at)) found.push(at.text);
    ts.forEachChild(at, visit);
  };
  if (node) visit(node);
  return found;
}
