"use client";
import { type ReactElement, useDeferredValue, useId, useMemo, useRef, useState } from "react";
import type { TaxonomyIssue } from "../../../astro/taxonomy/index.js";
import { Button, classes, langOf, useLanguage, useTellIssues, useWords } from "../../../ui/index.js";
import { readProps } from "../../model/reading/readProps.js";
import { classCountText, pathText } from "../../model/texts/texts.js";
import { chipWords } from "../../words/chips.js";
import { lintPanelWords } from "../../words/lint.js";
import { type LintReport, lineRange, lintReport } from "./report.js";
import type { TaxonomyLintProps } from "./types.js";

/** Further faults are counted, not drawn. */
const MAX_FAULTS = 200;
/** Names of a path that are drawn, the last ones. */
const MAX_PATH_NAMES = 3;
const ROWS = 14;
const noIssues: readonly TaxonomyIssue[] = [];

/** The text of a hierarchy with its faults, each with its line. */
export function Lint(hostProps: TaxonomyLintProps): ReactElement {
	const { props } = readProps(hostProps);
	const language = useLanguage();
	const words = useWords(lintPanelWords);
	const { moreItems } = useWords(chipWords);
	const { integer } = language.numbers;
	const id = useId();
	const editor = useRef<HTMLTextAreaElement>(null);
	const [own, setOwn] = useState(props.defaultHierarchy);
	const [fileProblem, setFileProblem] = useState<string | null>(null);
	const hierarchy = props.hierarchy ?? own;
	const isText = hierarchy === undefined || hierarchy === null || typeof hierarchy === "string";
	const text = typeof hierarchy === "string" ? hierarchy : "";
	// Typing does not wait for the check of a large file.
	const checked = useDeferredValue(hierarchy);
	const report = useMemo(() => lintReport(language, checked, props.refs), [language, checked, props.refs]);
	const issues = report?.issues ?? noIssues;
	useTellIssues(issues, props.onIssues);
	const change = (next: string): void => {
		setOwn(next);
		setFileProblem(null);
		if (typeof props.onHierarchyChange === "function") props.onHierarchyChange(next);
	};
	const open = async (file: File | undefined): Promise<void> => {
		if (!file) return;
		try {
			change(await file.text());
		} catch (error) {
			setFileProblem(words.fileNotRead(file.name, error instanceof Error ? error.message : String(error)));
		}
	};
	return (
		<section
			{...(props.id === undefined ? {} : { id: props.id })}
			className={classes("astropane", "astropane-taxonomy-lint", props.className)}
			style={props.style}
			lang={langOf(language)}
			aria-label={words.checkTaxonomy}
		>
			{isText ? (
				<>
					<div className="astropane-taxonomy-list-options">
						<label htmlFor={`${id}text`}>{words.hierarchyText}</label>
						<label className="astropane-taxonomy-check">
							{words.openHierarchyFile}
							<input
								type="file"
								accept=".json,application/json"
								onChange={(event) => {
									const input = event.currentTarget;
									// The same file can be opened again once it has been corrected.
									open(input.files?.[0]).then(() => {
										input.value = "";
									});
								}}
							/>
						</label>
					</div>
					<textarea
						id={`${id}text`}
						ref={editor}
						className="astropane-field astropane-taxonomy-lint-text"
						rows={ROWS}
						wrap="off"
						dir="ltr"
						spellCheck={false}
						autoComplete="off"
						aria-describedby={`${id}status`}
						value={text}
						onChange={(event) => change(event.currentTarget.value)}
					/>
				</>
			) : null}
			<p id={`${id}status`} role="status">
				{fileProblem ?? <Summary report={report} />}
			</p>
			{issues.length > 0 ? (
				<ol aria-label={words.faultList}>
					{issues.slice(0, MAX_FAULTS).map((issue, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the same fault may occur twice
						<li key={i}>
							<Fault issue={issue} onShow={isText ? (line) => showLine(editor.current, line) : null} />
						</li>
					))}
					{issues.length > MAX_FAULTS ? <li>{moreItems(integer(issues.length - MAX_FAULTS))}</li> : null}
				</ol>
			) : null}
		</section>
	);
}

function Summary({ report }: { report: LintReport | null }): ReactElement {
	const language = useLanguage();
	const words = useWords(lintPanelWords);
	if (!report) return <>{words.nothingToCheck}</>;
	const { issues, classes: count } = report;
	if (count === null) return <>{words.nothingRead}</>;
	const classTexts = classCountText(language, count);
	if (issues.length === 0) return <>{words.noFaultsInClasses(classTexts)}</>;
	return <>{words.faultsInClasses(language.numbers.integer(issues.length), issues.length, classTexts)}</>;
}

type FaultProps = {
	issue: TaxonomyIssue;
	/** Shows a line of the text; `null` where there is no text. */
	onShow: ((line: number) => void) | null;
};

function Fault({ issue: { line, path, message }, onShow }: FaultProps): ReactElement {
	const words = useWords(lintPanelWords);
	const { integer } = useLanguage().numbers;
	return (
		<>
			{line === undefined ? null : onShow === null ? (
				words.faultLine(integer(line))
			) : (
				<Button look="text" onClick={() => onShow(line)}>
					{words.faultLine(integer(line))}
				</Button>
			)}{" "}
			<span>
				{message} {path.length > 1 ? <small>{pathText(path.slice(-MAX_PATH_NAMES))}</small> : null}
			</span>
		</>
	);
}

/** Selects a line of the text, in the middle of the box. */
function showLine(editor: HTMLTextAreaElement | null, line: number): void {
	if (!editor) return;
	const [start, end] = lineRange(editor.value, line);
	editor.focus();
	editor.setSelectionRange(start, end);
	const lines = editor.value.split("\n").length;
	editor.scrollTop = ((line - 0.5) / lines) * editor.scrollHeight - editor.clientHeight / 2;
	editor.scrollLeft = 0;
}
