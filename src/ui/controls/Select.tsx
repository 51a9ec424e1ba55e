"use client";
import { type ReactElement, useId } from "react";

export type SelectOption<T extends string> = { value: T; label: string };
export type SelectProps<T extends string> = {
	label: string;
	/** Show the label as text beside the field. Default true. */
	showLabel?: boolean | undefined;
	options: readonly SelectOption<T>[];
	value: T;
	onValueChange: (value: T) => void;
};

/** A native select with its label. */
export function Select<T extends string>(props: SelectProps<T>): ReactElement {
	const { label, showLabel = true, options, value, onValueChange } = props;
	const id = useId();
	return (
		<span className="astropane-select">
			<label htmlFor={id} className={showLabel ? "astropane-label" : "astropane-visually-hidden"}>
				{label}
			</label>
			<select
				id={id}
				className="astropane-field"
				value={value}
				onChange={(event) => {
					const option = options.find((o) => o.value === event.currentTarget.value);
					if (option) onValueChange(option.value);
				}}
			>
				{options.map((option) => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</span>
	);
}
