/** What React alone takes for the rows of the bare tree: the same elements and texts, nothing of a picker. */
import { type ReactElement, useMemo, useState } from "react";
import { type BareClass, repeatedNames } from "./tree.js";

type Entry = {
	name: string;
	note: string;
	parent: string;
	depth: number;
	position: number;
	size: number;
	isParent: boolean;
};

const ALL = 40;
const ROWS = 32;
const BEFORE = 4;
/** CSS pixels. */
const ROW = 28;

function flatten(hierarchy: BareClass): Entry[] {
	const entries: Entry[] = [];
	const read = (node: BareClass, parent: string, depth: number, position: number, size: number): void => {
		const children = node.subclasses ?? [];
		const note = node["other names"]?.[0] ?? "";
		entries.push({ name: node.class, note, parent, depth, position, size, isParent: children.length > 0 });
		children.forEach((child, i) => {
			read(child, node.class, depth + 1, i + 1, children.length);
		});
	};
	read(hierarchy, "", 1, 1, 1);
	return entries;
}

export function PlainReact({ hierarchy }: { hierarchy: BareClass }): ReactElement {
	const entries = useMemo(() => flatten(hierarchy), [hierarchy]);
	const twice = useMemo(() => repeatedNames(entries), [entries]);
	const [query, setQuery] = useState("");
	const [scrollTop, setScrollTop] = useState(0);
	const noteOf = ({ name, note, parent }: Entry): string => (twice.has(name) && parent !== "" ? `in ${parent}` : note);
	const visible = useMemo(
		() => (query === "" ? entries : entries.filter(({ name }) => name.toLowerCase().includes(query))),
		[entries, query],
	);
	const isWhole = visible.length <= ALL;
	const first = isWhole ? 0 : Math.max(0, Math.floor((Math.floor(scrollTop / ROW) - BEFORE) / 8) * 8);
	const end = isWhole ? visible.length : Math.min(visible.length, first + ROWS);
	return (
		<div className="bare bare-picker">
			<p className="bare-none">No class chosen</p>
			<div className="bare-search">
				<input className="bare-field" type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
			</div>
			<p className="bare-status">{visible.length} classes</p>
			<div className="bare-body">
				<div className="bare-tree" role="tree" onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}>
					<div style={{ height: first * ROW }} />
					{visible.slice(first, end).map((entry) => (
						<div
							key={`${entry.depth} ${entry.parent} ${entry.name}`}
							className="bare-row"
							role="treeitem"
							aria-level={entry.depth}
							aria-posinset={entry.position}
							aria-setsize={entry.size}
							aria-selected={false}
							aria-expanded={entry.isParent || undefined}
							tabIndex={-1}
						>
							<span className="bare-twist" />
							<span className="bare-name">{entry.name}</span>
							{noteOf(entry) === "" ? null : <span className="bare-note">{noteOf(entry)}</span>}
						</div>
					))}
					<div style={{ height: (visible.length - end) * ROW }} />
				</div>
				<section className="bare-details">
					<p>Move to a class to read its path, tags and other names.</p>
				</section>
			</div>
		</div>
	);
}
