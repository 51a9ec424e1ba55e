"use client";
import { type ReactElement, Suspense, useId, useState } from "react";
import { Button } from "../controls/Button.js";
import { useWords } from "../language.js";
import { uiWords } from "../words.js";

export type TableToggleProps = {
	/** Text of the button. Default "Data table". */
	label?: string | undefined;
	className?: string | undefined;
	/** The table with this id, such as `DataTableBody`; it may be fetched when it is first opened. */
	children: (id: string, label: string) => ReactElement;
};

/** A button that opens the data of a figure as a table. */
export function TableToggle(props: TableToggleProps): ReactElement {
	const words = useWords(uiWords);
	const { label = words.dataTable } = props;
	const [open, setOpen] = useState(false);
	const id = `${useId()}-table`;
	return (
		<div className={props.className ? `astropane-data ${props.className}` : "astropane-data"}>
			<Button
				look="text"
				className="astropane-data-button"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				{label}
			</Button>
			{open && <Suspense fallback={<div id={id} />}>{props.children(id, label)}</Suspense>}
		</div>
	);
}
