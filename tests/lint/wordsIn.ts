import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** Attributes that readers see or hear; and those of our own components that are handed on to them. */
const SAID =
	/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label|heading|caption|summary|hint|word)$/;
const LETTERS = /\p{L}{2,}/u;
/** Names of code, of typefaces and whose data it is, and the project's own, which no language changes. */
const NAMES =
	/^((Multi)?(Point|LineString|Polygon)|Feature(Collection)?|GeometryCollection|Topology|Enter|Escape|Backspace|Delete|Home|End|Tab|Ctrl|GeoJSON|CSV|SVG|Organization|Article|Dataset|Semibold|Salient|OpenStreetMap|GeoNames( \(CC BY\))?|Natural Earth|"?(Source Sans 3|Noto Sans Arabic)( Variable)?"?|[·\s]*Salient[·\s]*)$/;
/** Values of closed lists in the data, and what workers are told. */
const VALUES = new Set([
	'within the band',
	'depends on the denominator',
	'cannot be tested on a map',
	'use the new version'
]);
/** Of style sheets, markup and media queries. */
const CODE =
	/^\((prefers-|hover)|<script|var\(--|sans-serif|^<|[a-z]+\[[a-z-]+[\]=]|@font-face|gradient\(|\bpx\b/;
/** A capital and small letters, or two words: neither ids, classes nor addresses are so. */
const SENTENCE = /^\p{Lu}\p{Ll}+\b(?![\w/]*[A-Z\d/])|\p{L}{2,}[,.:;]? \p{L}{2,}/u;

/** Texts of a source file that a reader may get to see; errors are for developers. */
export function wordsIn(file: string, source: string): string[] {
	return file.endsWith('.svelte') ? ofComponent(source) : ofScript(source);
}

function isProse(text: string): boolean {
	return (
		SENTENCE.test(text) &&
		!NAMES.test(text) &&
		!CODE.test(text) &&
		!VALUES.has(text) &&
		!/\[(role|tabindex)/.test(text)
	);
}

type Node = { type?: string; [key: string]: unknown };

function ofComponent(source: string): string[] {
	const found: string[] = [];
	const ast = parse(source, { modern: true }) as unknown as Record<string, Node | null>;
	visit(ast.fragment, found);
	const { instance, module: shared } = ast;
	for (const script of [instance, shared]) {
		if (!script) continue;
		const { start, end } = (script as { content: { start: number; end: number } }).content;
		found.push(...ofScript(source.slice(start, end)));
	}
	return found;
}

function visit(node: unknown, found: string[]): void {
	if (Array.isArray(node)) {
		for (const each of node) visit(each, found);
		return;
	}
	if (node === null || typeof node !== 'object') return;
	const { type, ...rest } = node as Node;
	if (['StyleSheet', 'Comment', 'StyleDirective', 'ClassDirective'].includes(String(type))) return;
	if (type === 'RegularElement' && rest.name === 'meta') {
		visit(contentOf(rest), found);
		return;
	}
	if (type === 'RegularElement' && ['code', 'style'].includes(String(rest.name))) return;
	if (type === 'Text' && LETTERS.test(String(rest.data)) && !NAMES.test(String(rest.data).trim()))
		found.push(String(rest.data).trim());
	if (type === 'Literal' && typeof rest.value === 'string' && isProse(rest.value))
		found.push(rest.value);
	if (type === 'TemplateElement') {
		const raw = String((rest.value as { raw?: string }).raw);
		if (isProse(raw.trim())) found.push(raw);
	}
	if (type === 'Attribute' && !SAID.test(String(rest.name))) {
		const value = rest.value;
		visit(Array.isArray(value) ? value.filter((part: Node) => part.type !== 'Text') : value, found);
		return;
	}
	for (const value of Object.values(rest)) visit(value, found);
}

/** The description of a page; other metadata names things for machines. */
function contentOf({ attributes }: Node): unknown {
	return (attributes as Node[])
		.filter(({ name }) => name === 'content')
		.map(({ value }) =>
			Array.isArray(value) ? value.filter((part: Node) => part.type !== 'Text') : value
		);
}

function ofScript(source: string): string[] {
	const found: string[] = [];
	const visitNode = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isThrowStatement(node) || ts.isTypeNode(node)) return;
		// SvelteKit's own: what the page for missing addresses says is its own.
		if (ts.isCallExpression(node) && node.expression.getText() === 'error') return;
		// Of schema.org.
		if (ts.isPropertyAssignment(node) && node.name.getText() === "'@type'") return;
		// For developers, as errors are.
		if (ts.isCallExpression(node) && /^console\./.test(node.expression.getText())) return;
		if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
		if (ts.isCallExpression(node) && isOfError(node)) return;
		// For who builds the files of the map.
		if (ts.isCallExpression(node) && node.expression.getText() === 'malformed') return;
		if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
			visitNode(node.initializer);
			return;
		}
		if (ts.isStringLiteralLike(node)) {
			if (isProse(node.text)) found.push(node.text);
		} else if (ts.isTemplateExpression(node)) {
			const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)]
				.map((part) => part.text)
				.join('…');
			if (isProse(text)) found.push(text);
		}
		ts.forEachChild(node, visitNode);
	};
	visitNode(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

/** The call by which a kind of error hands its message to `Error`. */
function isOfError({ expression }: ts.CallExpression): boolean {
	if (expression.kind !== ts.SyntaxKind.SuperKeyword) return false;
	const of = ts.findAncestor(expression, ts.isClassLike);
	return (of?.heritageClauses ?? []).some(({ types }) =>
		types.some((type) => type.expression.getText().endsWith('Error'))
	);
}
