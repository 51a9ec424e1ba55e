"use client";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../language.js";
import { Swatch, type SwatchSymbol } from "./Swatch.js";

export type ToggleChipProps = {
	label: ReactNode;
	/** "mixed": some of its members are on. */
	pressed: boolean | "mixed";
	onPressedChange: (pressed: boolean) => void;
	/** A colour as `Swatch` takes it; without one there is no swatch. */
	color?: string | undefined;
	symbol?: SwatchSymbol | undefined;
	/** Number of its members, with which its name ends. */
	count?: number | undefined;
	/** Tooltip, read out after the name. */
	description?: string | undefined;
	disabled?: boolean | undefined;
};

/** An on/off button with a colour sample. */
export function ToggleChip(props: ToggleChipProps): ReactElement {
	const { label, pressed, onPressedChange, color, symbol, count, description, disabled } = props;
	const { numbers } = useLanguage();
	return (
		<button
			type="button"
			className="astropane-chip"
			aria-pressed={pressed}
			title={description}
			disabled={disabled}
			onClick={() => onPressedChange(pressed !== true)}
		>
			{color !== undefined && <Swatch color={color} symbol={symbol ?? "square"} />}
			<span className="astropane-chip-label">{label}</span>
			{count !== undefined && (
				<>
					{" "}
					<span className="astropane-chip-count">{numbers.integer(count)}</span>
				</>
			)}
		</button>
	);
}
