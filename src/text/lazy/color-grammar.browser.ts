/** Functions of CSS that give a colour, and fetch nothing. */
const FUNCTIONS: ReadonlySet<string> = new Set(
	"rgb( rgba( hsl( hsla( hwb( lab( lch( oklab( oklch( color( light-dark( color-mix( var(".split(" "),
);
/** No quotes, escapes, comments or declarations. */
const CHARACTERS = /^[\sa-z\d#%.,()+/-]*$/;
const WORDS = /[a-z-][a-z\d-]*\(?/g;
/** Words that stand for a value of another element, and relative colours. */
const OTHER_WORDS = /^(?:inherit|initial|unset|revert|revert-layer|from)$/;
const TOKEN = /var\(\s*--astropane-[a-z\d-]+\s*([,)])/g;

/**
 * Whether a text in small letters is a colour, as the grammar of servers has it: the browser is asked, which knows all colours, where
 * the text holds nothing but words and functions of colours. Without `CSS`, as in jsdom, all of these count.
 */
export function isColor(text: string): boolean {
	// `CSS.supports` takes anything beside a `var()`: a colour stands in the place of a token, a mixed one in that of a token and another
	// colour. A server does not take "var(--astropane-x, 50% red)", which this does; no browser draws it.
	const withoutTokens = text.replace(TOKEN, (_, end) => (end === ")" ? "red" : "color-mix(in srgb,red,"));
	const areKnown = (withoutTokens.match(WORDS) ?? []).every((word) =>
		word.endsWith("(") ? word !== "var(" && FUNCTIONS.has(word) : !OTHER_WORDS.test(word) && !word.startsWith("--"),
	);
	// CSS closes what is left open at the end of a text.
	const isClosed = text.split("(").length === text.split(")").length;
	if (!CHARACTERS.test(text) || !areKnown || !isClosed) return false;
	return typeof CSS === "undefined" ? text !== "" : CSS.supports("color", withoutTokens);
}
