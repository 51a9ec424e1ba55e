"use client";
import type { KeyboardEvent, ReactElement } from "react";
import type { ModeBehavior } from "../../model/modes.js";
import type { DrawnClass, OverviewLayout } from "./layout.js";
import { shadeOf } from "./shade.js";

/** A class with what is written and drawn of it. */
export type FigureClass = DrawnClass & {
	key: string;
	name: string;
	/** Accessible name: with what tells it from others, and its numbers. */
	label: string;
	/** After the name: how many classes below are not drawn. */
	more: string;
	/** 0 to 1. */
	shade: number;
	state: "chosen" | "mixed" | "none";
	isDisabled: boolean;
};

export type FigureProps = {
	kind: "icicle" | "dendrogram";
	layout: OverviewLayout;
	classes: readonly FigureClass[];
	label: string;
	describedBy: string;
	/** Index of the class that Tab reaches. */
	active: number;
	behavior: ModeBehavior;
	onKeyDown(event: KeyboardEvent<SVGElement>): void;
	onChoose(index: number): void;
	onZoom(index: number): void;
	onFocus(index: number): void;
};

/** Height of a line of text, and mean width of a letter, CSS pixels. */
const LINE = 14;
const LETTER = 6.6;

/** The classes as boxes or dots, one tree for assistive technology. */
export function Figure(props: FigureProps): ReactElement {
	const { kind, layout, classes, behavior } = props;
	const indexOf = (target: EventTarget): number =>
		Number((target as Element).closest<SVGElement>("[role=treeitem]")?.dataset.index ?? -1);
	return (
		<div className="astropane-taxonomy-figure">
			{/* biome-ignore lint/a11y/noSvgWithoutTitle: the tree inside has the name */}
			<svg width={layout.width} height={layout.height}>
				<g
					role="tree"
					aria-label={props.label}
					aria-describedby={props.describedBy}
					aria-multiselectable={behavior.several || undefined}
					onKeyDown={props.onKeyDown}
					onClick={(event) => {
						if (event.detail < 2) props.onChoose(indexOf(event.target));
					}}
					onDoubleClick={(event) => props.onZoom(indexOf(event.target))}
					onFocus={(event) => props.onFocus(indexOf(event.target))}
				>
					{classes.map((item, i) => (
						<g
							key={item.key}
							role="treeitem"
							aria-label={item.label}
							aria-level={item.level}
							aria-posinset={item.posinset}
							aria-setsize={item.setsize}
							aria-disabled={item.isDisabled || undefined}
							{...{ [behavior.chosenAttribute]: markOf(item, behavior) }}
							tabIndex={i === props.active ? 0 : -1}
							data-index={i}
							data-state={item.state}
							className="astropane-taxonomy-node"
						>
							<title>{item.label}</title>
							{kind === "icicle" ? <Box item={item} /> : <Dot item={item} parent={classes[item.parent]} />}
						</g>
					))}
				</g>
			</svg>
		</div>
	);
}

/** A single choice is selected or not; only check boxes can be mixed. */
function markOf({ state }: FigureClass, { chosenAttribute }: ModeBehavior): boolean | "mixed" {
	return state === "mixed" && chosenAttribute === "aria-checked" ? "mixed" : state === "chosen";
}

function Box({ item }: { item: FigureClass }): ReactElement {
	const { x, y, width, height, shade } = item;
	const text = fitting(`${item.name} ${item.more}`.trim(), width - 8);
	return (
		<>
			<rect
				className="astropane-taxonomy-ground"
				x={x + 0.5}
				y={y + 0.5}
				width={width - 1}
				height={Math.max(1, height - 1)}
			/>
			<rect
				className="astropane-taxonomy-shade"
				x={x + 0.5}
				y={y + 0.5}
				width={width - 1}
				height={Math.max(1, height - 1)}
				fillOpacity={shadeOf(shade)}
			/>
			<rect
				className="astropane-taxonomy-edge"
				x={x + 0.5}
				y={y + 0.5}
				width={width - 1}
				height={Math.max(1, height - 1)}
			/>
			{height >= LINE && text ? (
				<text x={x + 5} y={y + height / 2} dominantBaseline="central">
					{text}
				</text>
			) : null}
		</>
	);
}

function Dot({ item, parent }: { item: FigureClass; parent: FigureClass | undefined }): ReactElement {
	const { x, y, width, height, shade } = item;
	const middle = parent ? (parent.x + parent.width + x) / 2 : x;
	return (
		<>
			{parent ? (
				<path
					className="astropane-taxonomy-branch"
					d={`M${parent.x},${parent.y + 7}H${parent.x + parent.width}C${middle},${parent.y + 7} ${middle},${y + 7} ${x},${y + 7}H${x + width}`}
				/>
			) : (
				<path className="astropane-taxonomy-branch" d={`M${x},${y + 7}H${x + width}`} />
			)}
			<rect
				className="astropane-taxonomy-shade"
				x={x}
				y={y - height / 2 + 1}
				width={width}
				height={height - 3}
				fillOpacity={shadeOf(shade)}
			/>
			<rect className="astropane-taxonomy-edge" x={x} y={y - height / 2 + 1} width={width} height={height - 3} />
			<text x={x + 3} y={y} dominantBaseline="central">
				{fitting(`${item.name} ${item.more}`.trim(), width - 6)}
			</text>
		</>
	);
}

/** The text, cut where it would leave its box. */
function fitting(text: string, width: number): string {
	const letters = Math.floor(width / LETTER);
	if (text.length <= letters) return text;
	return letters < 3 ? "" : `${text.slice(0, letters - 1)}…`;
}
