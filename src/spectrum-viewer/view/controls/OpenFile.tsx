"use client";

import { type ReactElement, Suspense, useEffect, useState } from "react";
import { lazyWithRetry, useWords } from "../../../ui/index.js";
import { controlWords } from "../../words/controls.js";
import type { FileDropProps, PanelProps } from "../panel.js";
import { Tool } from "./Tool.js";

const FileDrop = lazyWithRetry<FileDropProps>(() => import("../../lazy/chunks/fileDrop.js"));

/** The button that opens files, for those who neither drop nor paste them. */
export function OpenFile({ host, say }: Pick<PanelProps, "host" | "say">): ReactElement {
	const words = useWords(controlWords);
	const [presses, setPresses] = useState(0);
	/** A server, and the first render in a browser, have the button alone. */
	const [isMounted, setMounted] = useState(false);
	useEffect(() => setMounted(true), []);
	return (
		<>
			<span>
				<Tool icon="openFile" title={words.openFileHint} onClick={() => setPresses(presses + 1)}>
					{words.openFile}
				</Tool>
			</span>
			{isMounted && (
				<Suspense fallback={null}>
					<FileDrop host={host} say={say} label={words.openFile} presses={presses} />
				</Suspense>
			)}
		</>
	);
}
