import { textRuns } from "../../plot/layers/pen.js";
import { placeBeside } from "./placeBox.js";
import type { TooltipContent } from "./tooltipContent.js";

/** Writes a tooltip and places it beside (x, y), CSS pixels of its figure. Fetched when the first one is shown. */
export function showTooltip(box: HTMLElement, x: number, y: number, content: TooltipContent): void {
	write(box, content);
	box.hidden = false;
	place(box, x, y);
}

/** Reuses existing nodes: a tooltip that follows the pointer changes a few text nodes a frame. */
function write(box: HTMLElement, { title = "", rows, note = "" }: TooltipContent): void {
	const [head, list, foot] = skeleton(box);
	setText(head, title);
	setText(foot, note);
	while (list.children.length > rows.length) list.lastElementChild?.remove();
	rows.forEach((row, index) => {
		let line = list.children[index];
		if (!line) {
			line = createNode(box, "div", "astropane-tooltip-row");
			for (const name of ["swatch", "label", "value"])
				line.append(createNode(box, "span", `astropane-tooltip-${name}`));
			list.append(line);
		}
		const [swatch, label, value] = line.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
		swatch.hidden = row.color === undefined;
		swatch.style.backgroundColor = row.color ?? "";
		setLabel(label, row.label);
		setText(value, row.value);
	});
}

function skeleton(box: HTMLElement): [HTMLElement, HTMLElement, HTMLElement] {
	if (box.children.length === 0) {
		for (const name of ["title", "rows", "note"]) box.append(createNode(box, "div", `astropane-tooltip-${name}`));
	}
	return box.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
}

function createNode(near: HTMLElement, tag: string, className: string): HTMLElement {
	const node = near.ownerDocument.createElement(tag);
	node.className = className;
	return node;
}

function setText(node: HTMLElement, text: string): void {
	if (node.textContent !== text) node.textContent = text;
	if (node.hidden !== (text === "")) node.hidden = text === "";
}

/** As `setText`, with sub- and superscripts; nodes are kept while the text is the same. */
function setLabel(node: HTMLElement, text: string): void {
	const runs = textRuns(text);
	const written = runs.map((run) => run.text).join("");
	if (runs.length < 2) setText(node, text);
	else if (!node.firstElementChild || node.textContent !== written) {
		node.hidden = false;
		node.replaceChildren(
			...runs.map((run) => {
				if (run.shift === 0) return run.text;
				const script = node.ownerDocument.createElement(run.shift < 0 ? "sub" : "sup");
				script.textContent = run.text;
				return script;
			}),
		);
	}
}

function place(box: HTMLElement, x: number, y: number): void {
	const figure = (box.offsetParent ?? box.parentElement)?.getBoundingClientRect();
	const view = box.ownerDocument.defaultView;
	if (!figure || !view) return;
	const size = { width: box.offsetWidth, height: box.offsetHeight };
	// In the frame of the figure. Where the figure is too small for the box, only the viewport bounds it.
	const viewport = {
		left: -figure.left,
		top: -figure.top,
		right: view.innerWidth - figure.left,
		bottom: view.innerHeight - figure.top,
	};
	const figureBounds = {
		left: Math.max(0, viewport.left),
		top: Math.max(0, viewport.top),
		right: Math.min(figure.width, viewport.right),
		bottom: Math.min(figure.height, viewport.bottom),
	};
	const isWide = figureBounds.right - figureBounds.left >= size.width;
	const isTall = figureBounds.bottom - figureBounds.top >= size.height;
	const { left, top } = placeBeside(x, y, size, {
		left: isWide ? figureBounds.left : viewport.left,
		right: isWide ? figureBounds.right : viewport.right,
		top: isTall ? figureBounds.top : viewport.top,
		bottom: isTall ? figureBounds.bottom : viewport.bottom,
	});
	box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
