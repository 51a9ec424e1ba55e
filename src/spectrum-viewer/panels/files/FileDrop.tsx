"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { useLatest } from "../../../plot/index.js";
import { useWords } from "../../../ui/index.js";
import type { FileDropProps } from "../../view/panel.js";
import { fileWords } from "../../words/files.js";
import { type FileSource, hasFiles, isEdited, ofFiles, sourcesOf } from "./fileSources.js";

/** Attribute of the viewer's root while files are dragged over it: the sentence that the stylesheet draws. */
const DROP_ATTRIBUTE = "data-astropane-drop";

/** The message of an error as a sentence; "" where there is none. */
const reasonOf = (error: unknown): string => {
	const message = error instanceof Error ? error.message : typeof error === "string" ? error : "";
	return message.trim();
};

/** Gives files to the host, one after the other: those that are chosen, dropped on the viewer or pasted into it. */
export default function FileDrop({ host, say, label, presses }: FileDropProps): ReactElement {
	const words = useWords(fileWords);
	const status = useRef<HTMLParagraphElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const [opening, setOpening] = useState("");
	const [problems, setProblems] = useState<readonly string[]>([]);
	const queue = useRef<Promise<void>>(Promise.resolve());
	const isMounted = useRef(true);
	const answered = useRef(0);

	const open = ({ name, read }: FileSource): Promise<void> => {
		setOpening(words.openingFile(name));
		return read()
			.then((data) => host().onFile?.({ name, data }))
			.then(
				() => say(words.fileOpened(name)),
				(error: unknown) => {
					if (isMounted.current) setProblems((others) => [...others, words.fileNotOpened(name, reasonOf(error))]);
				},
			)
			.then(() => {
				if (isMounted.current) setOpening("");
			});
	};
	const openAll = (sources: readonly FileSource[]): void => {
		if (sources.length === 0) return;
		setProblems([]);
		for (const source of sources) queue.current = queue.current.then(() => open(source));
	};
	const latest = useLatest({ openAll, words });

	useEffect(() => {
		isMounted.current = true;
		return () => {
			isMounted.current = false;
		};
	}, []);
	useEffect(() => {
		// A strict React runs an effect twice.
		if (answered.current === presses) return;
		answered.current = presses;
		input.current?.click();
	}, [presses]);
	useEffect(() => {
		const root = status.current?.closest<HTMLElement>(".astropane-spectrum");
		if (!root) return undefined;
		const end = () => root.removeAttribute(DROP_ATTRIBUTE);
		const onDragOver = (event: DragEvent) => {
			if (!hasFiles(event.dataTransfer)) return;
			// Else the browser leaves the page for the file.
			event.preventDefault();
			if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
			root.setAttribute(DROP_ATTRIBUTE, latest.current.words.dropFiles);
		};
		const onDragLeave = (event: DragEvent) => {
			if (!root.contains(event.relatedTarget as Node | null)) end();
		};
		const onDrop = (event: DragEvent) => {
			end();
			if (!hasFiles(event.dataTransfer)) return;
			event.preventDefault();
			latest.current.openAll(sourcesOf(event.dataTransfer, ""));
		};
		const onPaste = (event: ClipboardEvent) => {
			if (isEdited(event)) return;
			const sources = sourcesOf(event.clipboardData, latest.current.words.pastedText);
			if (sources.length > 0) event.preventDefault();
			latest.current.openAll(sources);
		};
		root.addEventListener("dragover", onDragOver);
		root.addEventListener("dragleave", onDragLeave);
		root.addEventListener("drop", onDrop);
		root.addEventListener("paste", onPaste);
		return () => {
			end();
			root.removeEventListener("dragover", onDragOver);
			root.removeEventListener("dragleave", onDragLeave);
			root.removeEventListener("drop", onDrop);
			root.removeEventListener("paste", onPaste);
		};
	}, [latest]);

	return (
		<>
			<input
				ref={input}
				type="file"
				multiple
				hidden
				aria-label={label}
				onChange={({ currentTarget }) => {
					openAll(ofFiles([...(currentTarget.files ?? [])]));
					// The same file can be chosen again.
					currentTarget.value = "";
				}}
			/>
			<p ref={status} role="status" className="astropane-note">
				{opening}
			</p>
			<div role="alert">
				{problems.map((problem) => (
					<p key={problem} className="astropane-problem">
						{problem}
					</p>
				))}
			</div>
		</>
	);
}
