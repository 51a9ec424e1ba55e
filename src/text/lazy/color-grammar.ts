/** How deep colours may stand in each other: more is not written by people. */
const MAX_DEPTH = 4;

/** CSS Color 4: the named colours, and the keywords and system colours that stand for a colour, deprecated ones last. */
export const NAMES: ReadonlySet<string> = new Set(
	(
		"aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen " +
		"transparent currentcolor accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext visitedtext " +
		"activeborder activecaption appworkspace background buttonhighlight buttonshadow captiontext inactiveborder inactivecaption inactivecaptiontext infobackground infotext menu menutext scrollbar threeddarkshadow threedface threedhighlight threedlightshadow threedshadow window windowframe windowtext"
	).split(" "),
);

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;
const TOKEN = /^--astropane-[a-z\d-]+$/;

const number = String.raw`[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?`;
const share = `(?:${number}%?|none)`;
const hue = `(?:${number}(?:deg|g?rad|turn)?|none)`;
const alpha = String.raw`(?:\s*/\s*${share})?`;
const alphaAfterComma = String.raw`(?:\s*,\s*${number}%?)?`;
const listed = (...parts: readonly string[]): string => parts.join(String.raw`\s*,\s*`);
const spaced = (...parts: readonly string[]): string => parts.join(String.raw`\s+`);
const percent = `${number}%`;

/** Arguments of a colour function, without what stands in the way of reading them in one pass. */
const whole = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join("|")})$`);
const rgb = whole(
	listed(number, number, number) + alphaAfterComma,
	listed(percent, percent, percent) + alphaAfterComma,
	spaced(share, share, share) + alpha,
);
const hsl = whole(listed(hue, percent, percent) + alphaAfterComma, spaced(hue, share, share) + alpha);
const lab = whole(spaced(share, share, share) + alpha);
const lch = whole(spaced(share, share, hue) + alpha);

/** What stands between the parentheses, by the name of the function. */
const NUMERIC: Readonly<Record<string, RegExp>> = {
	rgb,
	rgba: rgb,
	hsl,
	hsla: hsl,
	hwb: whole(spaced(hue, share, share) + alpha),
	lab,
	oklab: lab,
	lch,
	oklch: lch,
	color: whole(
		spaced("(?:srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz|xyz-d50|xyz-d65)", share, share, share) +
			alpha,
	),
};

const MIX_SPACE =
	/^in\s+(?:srgb|srgb-linear|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz|xyz-d50|xyz-d65|lab|oklab|(?:hsl|hwb|lch|oklch)(?:\s+(?:shorter|longer|increasing|decreasing)\s+hue)?)$/;
/** 0 to 100 %. */
const MIX_SHARE = String.raw`(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?|\.\d+)%`;
const SHARE_BEFORE = new RegExp(`^${MIX_SHARE}\\s*`);
const SHARE_AFTER = new RegExp(`\\s+${MIX_SHARE}$`);

/** Arguments between commas that stand in no inner parentheses. */
function argumentsOf(text: string): string[] {
	const found = [""];
	let depth = 0;
	for (const sign of text) {
		depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
		if (sign === "," && depth === 0) found.push("");
		else found[found.length - 1] += sign;
	}
	return found.map((argument) => argument.trim());
}

function isColorAt(text: string, depth: number): boolean {
	if (NAMES.has(text) || HEX.test(text)) return true;
	const [, name = "", inner = ""] = /^([a-z-]+)\((.*)\)$/.exec(text) ?? [];
	if (Object.hasOwn(NUMERIC, name)) return (NUMERIC[name] as RegExp).test(inner.trim());
	if (depth === 0) return false;
	const given = argumentsOf(inner);
	const areColors = (colors: readonly string[]): boolean => colors.every((color) => isColorAt(color, depth - 1));
	const [first = "", ...rest] = given;
	if (name === "var") return TOKEN.test(first) && rest.length <= 1 && areColors(rest);
	if (name === "light-dark") return given.length === 2 && areColors(given);
	if (name !== "color-mix" || rest.length !== 2 || !MIX_SPACE.test(first)) return false;
	return areColors(rest.map((color) => color.replace(SHARE_BEFORE, "").replace(SHARE_AFTER, "")));
}

/** Whether a text in small letters is a colour. Browsers take `color-grammar.browser.ts` in its place. */
export const isColor = (text: string): boolean => isColorAt(text, MAX_DEPTH);
