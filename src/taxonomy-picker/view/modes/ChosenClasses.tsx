"use client";
import type { ReactElement } from "react";
import { useWords } from "../../../ui/index.js";
import type { ChosenListProps } from "../../model/modes.js";
import { taxonomyWords } from "../../words.js";
import type { PickerParts } from "../usePickerParts.js";

type ChosenClassesProps = ChosenListProps & { parts: PickerParts };

/** The chosen classes: as chips, or as the mode lists them. */
export function ChosenClasses({ parts, ...props }: ChosenClassesProps): ReactElement {
	const { noClassChosen } = useWords(taxonomyWords);
	const { trees, value, label, onRemove, onReveal } = props;
	if (parts.chosenList) return <parts.chosenList.ChosenList {...props} />;
	if (parts.chips) return <parts.chips.Chips {...{ trees, value, label, onRemove, onReveal }} />;
	return <p className="astropane-taxonomy-none">{value.length === 0 ? noClassChosen : null}</p>;
}
