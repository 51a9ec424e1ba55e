import type { OpenedFile } from "../../types.js";

/** A file or a text that a user gave, before its content is read. */
export type FileSource = { name: string; read(): Promise<OpenedFile["data"]> };

export const ofFiles = (files: Iterable<File>): FileSource[] =>
	[...files].map((file) => ({ name: file.name, read: () => file.arrayBuffer() }));

/** The files of a drop or a paste, or the text of a paste under a name. */
export function sourcesOf(data: DataTransfer | null, nameOfText: string): FileSource[] {
	if (!data) return [];
	if (data.files.length > 0) return ofFiles(data.files);
	const text = data.getData("text/plain");
	return text.trim() === "" ? [] : [{ name: nameOfText, read: () => Promise.resolve(text) }];
}

/** Whether something that is dragged over the page is a file. */
export const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;

/** Whether an event is for a field in which text is edited. */
export const isEdited = (event: Event): boolean =>
	event
		.composedPath()
		.some(
			(target) =>
				target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable),
		);
