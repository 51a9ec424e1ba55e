/**
 * The yardstick of the taxonomy picker: the rows that are in view made with `createElement`, in the picker's own classes, so
 * that style and layout cost the same; a straight scan of lower-cased texts. No keyboard, no choosing, no typing errors.
 */
export type BareClass = {
	class: string;
	"other names"?: string[];
	tags?: string[];
	subclasses?: BareClass[];
};

type Entry = {
	name: string;
	note: string;
	text: string;
	depth: number;
	parent: number;
	position: number;
	size: number;
};

/** Rows drawn at once before only those near the viewport are, and rows then; as the picker has it. */
const ALL = 300;
const ROWS = 56;
const BEFORE = 16;
/** CSS pixels. */
const ROW = 28;

export type BareTree = { type(query: string): void; scroller: HTMLElement; rows(): number };

export function bareTree(root: HTMLElement, hierarchy: BareClass, openLevels: number): BareTree {
	const entries: Entry[] = [];
	const read = (node: BareClass, depth: number, parent: number, position: number, size: number) => {
		const others = node["other names"] ?? [];
		const at = entries.length;
		entries.push({
			name: node.class,
			note: others[0] ?? "",
			text: [node.class, ...others, ...(node.tags ?? [])].join("\n").toLowerCase(),
			depth,
			parent,
			position,
			size,
		});
		const children = node.subclasses ?? [];
		children.forEach((child, i) => {
			read(child, depth + 1, at, i + 1, children.length);
		});
	};
	read(hierarchy, 1, -1, 1, 1);
	const opened = entries.flatMap((entry, i) => (entry.depth <= openLevels ? [i] : []));

	const picker = document.createElement("div");
	picker.className = "astropane astropane-taxonomy-picker";
	const search = document.createElement("div");
	search.className = "astropane-taxonomy-search";
	const input = document.createElement("input");
	input.type = "search";
	search.append(input);
	const status = document.createElement("p");
	status.className = "astropane-taxonomy-status";
	const body = document.createElement("div");
	body.className = "astropane-taxonomy-body";
	const list = document.createElement("div");
	list.className = "astropane-taxonomy-tree";
	list.setAttribute("role", "tree");
	const above = document.createElement("div");
	const group = document.createElement("div");
	group.setAttribute("role", "group");
	const below = document.createElement("div");
	list.append(above, group, below);
	body.append(list);
	picker.append(search, status, body);

	let visible = opened;
	let needle = "";
	let from = -1;
	const makeRow = (entry: Entry): HTMLElement => {
		const row = document.createElement("div");
		row.className = "astropane-taxonomy-row";
		row.setAttribute("role", "treeitem");
		row.setAttribute("aria-label", entry.name);
		row.setAttribute("aria-level", String(entry.depth));
		row.setAttribute("aria-posinset", String(entry.position));
		row.setAttribute("aria-setsize", String(entry.size));
		row.setAttribute("aria-selected", "false");
		row.tabIndex = -1;
		const twist = document.createElement("span");
		twist.className = "astropane-taxonomy-twist";
		const name = document.createElement("span");
		name.className = "astropane-taxonomy-name";
		const at = needle === "" ? -1 : entry.name.toLowerCase().indexOf(needle);
		if (at < 0) name.textContent = entry.name;
		else {
			const mark = document.createElement("mark");
			mark.textContent = entry.name.slice(at, at + needle.length);
			name.append(entry.name.slice(0, at), mark, entry.name.slice(at + needle.length));
		}
		row.append(twist, name);
		if (entry.note) {
			const note = document.createElement("span");
			note.className = "astropane-taxonomy-note";
			note.textContent = entry.note;
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
			status.textContent = `${entries.length} classes`;
		} else {
			const kept = new Uint8Array(entries.length);
			let found = 0;
			for (let i = 0; i < entries.length; i++) {
				if (!entries[i]?.text.includes(needle)) continue;
				found++;
				for (let up = i; up >= 0 && kept[up] === 0; up = entries[up]?.parent ?? -1) kept[up] = 1;
			}
			visible = entries.flatMap((_, i) => (kept[i] === 1 ? [i] : []));
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
