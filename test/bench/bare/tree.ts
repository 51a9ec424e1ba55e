/**
 * The yardstick of the taxonomy picker: all that it shows at first, and the rows that are in view, made with `createElement`
 * in the picker's own classes, so that style and layout cost the same; a straight scan of texts that are lower-cased at the
 * first key. No keyboard, no choosing, no typing errors, no faulty files.
 */
export type BareClass = {
	class: string;
	"other names"?: string[];
	tags?: string[];
	subclasses?: BareClass[];
};

type Entry = {
	name: string;
	raw: BareClass;
	depth: number;
	parent: number;
	position: number;
	size: number;
	parts: number;
};

/** Rows drawn at once before only those near the viewport are, and rows then; as the picker has it. */
const ALL = 40;
const ROWS = 32;
const BEFORE = 4;
/** CSS pixels. */
const ROW = 28;

/** "100,000". `toLocaleString` would start ICU, which took 13 ms of a mount of 21 in a fresh page. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

export type BareTree = { type(query: string): void; scroller: HTMLElement; rows(): number };

/** Names that stand more than once: their rows say under which class they stand. */
export function repeatedNames(entries: readonly { name: string }[]): Set<string> {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const { name } of entries) {
		if (seen.has(name)) twice.add(name);
		else seen.add(name);
	}
	return twice;
}

/** `look`: in the picker's classes, or in classes of its own, which `bench.css` describes. */
export function bareTree(
	root: HTMLElement,
	hierarchy: BareClass,
	openLevels: number,
	look: "astropane" | "bare" = "astropane",
): BareTree {
	const named = (classes: string): string =>
		look === "astropane" ? classes : classes.replace(/astropane(?:-taxonomy)?/g, "bare");
	const entries: Entry[] = [];
	const read = (node: BareClass, depth: number, parent: number, position: number, size: number) => {
		const at = entries.length;
		const children = node.subclasses ?? [];
		entries.push({ name: node.class, raw: node, depth, parent, position, size, parts: children.length });
		children.forEach((child, i) => {
			read(child, depth + 1, at, i + 1, children.length);
		});
	};
	read(hierarchy, 1, -1, 1, 1);
	const twice = repeatedNames(entries);
	let texts: string[] | null = null;
	const textsOf = () => {
		texts ??= entries.map(({ raw }) =>
			[raw.class, ...(raw["other names"] ?? []), ...(raw.tags ?? [])].join("\n").toLowerCase(),
		);
		return texts;
	};
	const noteOf = ({ name, raw, parent }: Entry) =>
		twice.has(name) && parent >= 0 ? `in ${entries[parent]?.name}` : (raw["other names"]?.[0] ?? "");
	const opened: number[] = [];
	for (let i = 0; i < entries.length; i++) if ((entries[i] as Entry).depth <= openLevels) opened.push(i);

	const picker = document.createElement("div");
	picker.className = named("astropane astropane-taxonomy-picker");
	const none = document.createElement("p");
	none.className = named("astropane-taxonomy-none");
	none.textContent = "No class chosen";
	const search = document.createElement("div");
	search.className = named("astropane-search");
	const input = document.createElement("input");
	input.className = named("astropane-field");
	input.type = "search";
	input.placeholder = "Find by name, other name or tag";
	search.append(input);
	const status = document.createElement("p");
	status.className = named("astropane-taxonomy-status");
	const body = document.createElement("div");
	body.className = named("astropane-taxonomy-body");
	const list = document.createElement("div");
	list.className = named("astropane-taxonomy-tree");
	list.setAttribute("role", "tree");
	const above = document.createElement("div");
	const group = document.createElement("div");
	group.setAttribute("role", "group");
	const below = document.createElement("div");
	const heading = document.createElement("div");
	heading.className = named("astropane-taxonomy-heading");
	const title = document.createElement("b");
	title.textContent = hierarchy.class;
	const version = document.createElement("span");
	version.textContent = "no version";
	heading.append(title, " ", version);
	list.append(heading, above, group, below);
	const details = document.createElement("section");
	details.className = named("astropane-taxonomy-details");
	const hint = document.createElement("p");
	hint.textContent = "Move to a class to read its path, tags and other names.";
	details.append(hint);
	body.append(list, details);
	picker.append(none, search, status, body);

	let visible = opened;
	let needle = "";
	let from = -1;
	const makeRow = (entry: Entry): HTMLElement => {
		const row = document.createElement("div");
		row.className = named("astropane-taxonomy-row");
		row.setAttribute("role", "treeitem");
		row.setAttribute("aria-label", entry.name);
		row.setAttribute("aria-level", String(entry.depth));
		row.setAttribute("aria-posinset", String(entry.position));
		row.setAttribute("aria-setsize", String(entry.size));
		row.setAttribute("aria-selected", "false");
		if (entry.parts > 0) row.setAttribute("aria-expanded", "true");
		row.tabIndex = -1;
		const twist = document.createElement("span");
		twist.className = named("astropane-taxonomy-twist");
		const name = document.createElement("span");
		name.className = named("astropane-taxonomy-name");
		const at = needle === "" ? -1 : entry.name.toLowerCase().indexOf(needle);
		if (at < 0) name.textContent = entry.name;
		else {
			const mark = document.createElement("mark");
			mark.textContent = entry.name.slice(at, at + needle.length);
			name.append(entry.name.slice(0, at), mark, entry.name.slice(at + needle.length));
		}
		row.append(twist, name);
		const text = noteOf(entry);
		if (text) {
			const note = document.createElement("span");
			note.className = named("astropane-taxonomy-note");
			note.textContent = text;
			row.append(note);
		}
		return row;
	};
	const draw = (again: boolean) => {
		const whole = visible.length <= ALL;
		const first = whole ? 0 : Math.max(0, Math.floor((Math.floor(list.scrollTop / ROW) - BEFORE) / 8) * 8);
		if (!again && first === from) return;
		from = first;
		const end = whole ? visible.length : Math.min(visible.length, first + ROWS);
		group.replaceChildren(...visible.slice(first, end).map((i) => makeRow(entries[i] as Entry)));
		above.style.height = `${first * ROW}px`;
		below.style.height = `${(visible.length - end) * ROW}px`;
	};
	const type = (query: string) => {
		needle = query.trim().toLowerCase();
		if (needle === "") {
			visible = opened;
			status.textContent = `${grouped(entries.length)} classes`;
		} else {
			const kept = new Uint8Array(entries.length);
			let found = 0;
			for (let i = 0; i < entries.length; i++) {
				if (!textsOf()[i]?.includes(needle)) continue;
				found++;
				for (let up = i; up >= 0 && kept[up] === 0; up = entries[up]?.parent ?? -1) kept[up] = 1;
			}
			visible = [];
			for (let i = 0; i < kept.length; i++) if (kept[i] === 1) visible.push(i);
			status.textContent = `${found} of ${entries.length} classes`;
		}
		list.scrollTop = 0;
		draw(true);
	};
	list.addEventListener("scroll", () => draw(false));
	input.addEventListener("input", () => type(input.value));
	type("");
	root.append(picker);
	return {
		type(query) {
			input.value = query;
			input.dispatchEvent(new Event("input"));
		},
		scroller: list,
		rows: () => group.childElementCount,
	};
}
