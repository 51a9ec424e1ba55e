"use client";

import { type ReactElement, Suspense, useEffect, useRef, useState } from "react";
import { lazyWithRetry, useWords } from "../../../ui/index.js";
import { controlWords } from "../../words/controls.js";
import type { FileDropProps, PanelProps } from "../panel.js";
import { Tool } from "./Tool.js";

const FileDrop = lazyWithRetry<FileDropProps>(() => import("../../lazy/chunks/fileDrop.js"));

const none: readonly File[] = [];

/** The button that opens files, for those who neither drop nor paste them. */
export function OpenFile({ host, say }: Pick<PanelProps, "host" | "say">): ReactElement {
	const words = useWords(controlWords);
	const group = useRef<HTMLSpanElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const [chosen, setChosen] = useState(none);
	/** A server, and the first render in a browser, have the button alone. */
	const [isMounted, setMounted] = useState(false);
	useEffect(() => setMounted(true), []);
	return (
		<>
			<span ref={group}>
				<Tool icon="openFile" title={words.openFileHint} onClick={() => input.current?.click()}>
					{words.openFile}
				</Tool>
				<input
					ref={input}
					type="file"
					multiple
					hidden
					aria-label={words.openFile}
					onChange={({ currentTarget }) => {
						setChosen([...(currentTarget.files ?? [])]);
						// The same file can be chosen again.
						currentTarget.value = "";
					}}
				/>
			</span>
			{isMounted && (
				<Suspense fallback={null}>
					<FileDrop host={host} say={say} chosen={chosen} within={group} />
				</Suspense>
			)}
		</>
	);
}
