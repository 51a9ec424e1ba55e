/**
 * Marks functions, so that a browser compiles them while their file arrives, on a thread of its own. V8 skips a function without a mark
 * until its first call and compiles it then, on the page's thread. The mark is a pair of parentheses around a function expression
 * (https://v8.dev/blog/preparser, "PIFEs"). oxc and esbuild (from 0.25.7) keep it; other minifiers take it away, and nothing else changes.
 */
import MagicString from "magic-string";
import { parseSync, Visitor } from "vite";

/** Whether a name is that of a handler, which waits for an event. */
const isHandler = (id) => /^on[A-Z]/.test(id.name);

/**
 * The module with its functions marked, but for methods, handlers and callbacks of `useCallback`. A declared function becomes a constant
 * at the top of the module, where it is known to all code below, as a declaration is.
 *
 * @param {string} code as it is bundled: its exports stand at the end
 * @returns {string}
 */
export function markFunctions(code) {
	const text = new MagicString(code);
	const { program } = parseSync("module.js", code);
	const isHead = ({ type, directive }) => type === "ImportDeclaration" || typeof directive === "string";
	const top = program.body.findLast(isHead)?.end ?? 0;
	let end = 0;
	for (const statement of program.body) {
		if (statement.type === "FunctionDeclaration") {
			declareConstant(statement, text);
			if (end > top) text.move(end, statement.end, top);
		}
		end = statement.end;
	}

	const unmarked = new Set();
	const mark = (node) => {
		if (!unmarked.has(node)) text.prependRight(node.start, "(").appendLeft(node.end, ")");
	};
	new Visitor({
		CallExpression({ callee, arguments: [callback] }) {
			if (callee.name === "useCallback") unmarked.add(callback);
		},
		MethodDefinition: ({ value }) => unmarked.add(value),
		Property({ key, value, method, kind }) {
			if (method || kind !== "init" || isHandler(key)) unmarked.add(value);
		},
		VariableDeclarator({ id, init }) {
			if (isHandler(id)) unmarked.add(init);
		},
		ArrowFunctionExpression: mark,
		FunctionExpression: mark,
	}).visit(program);
	return text.toString();
}

/** `function f(a) { … }` as `const f = ((a) => { … });`, or with `function` where an arrow function would not do the same. */
function declareConstant({ start, end, id, body, async, generator }, text) {
	const { name } = id;
	const isArrow =
		!generator &&
		!/\b(this|arguments|new\.target)\b/.test(text.original.slice(start, end)) &&
		!new RegExp(String.raw`\bnew ${name}\b|\b${name}\.prototype\b`).test(text.original);
	const keyword = isArrow ? "" : generator ? "function* " : "function ";
	text.overwrite(start, id.end, `const ${name} = (${async ? "async " : ""}${keyword}`).appendLeft(end, ");");
	if (isArrow) text.prependRight(body.start, "=> ");
}
