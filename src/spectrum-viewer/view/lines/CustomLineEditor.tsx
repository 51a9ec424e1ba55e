"use client";

import { type ReactElement, useEffect, useId, useRef } from "react";
import { Button, Select } from "../../../ui/index.js";
import type { CustomLine, Medium, WavelengthUnit } from "../../types.js";
import { WavelengthField } from "./WavelengthField.js";

type OwnLineEditorProps = {
	line: CustomLine;
	/** In which the wavelength is typed. */
	unit: WavelengthUnit;
	onChange(line: CustomLine): void;
	onClose(): void;
};

const media: readonly { value: Medium; label: string }[] = [
	{ value: "air", label: "air" },
	{ value: "vacuum", label: "vacuum" },
];

/** The accent of the light theme: what the field for a colour begins with. */
const FIRST_COLOR = "#1e5fbe";

/** Name, wavelength, medium, colour and frame of one own line, changed in place. */
export function CustomLineEditor({ line, unit, onChange, onClose }: OwnLineEditorProps): ReactElement {
	const id = useId();
	const name = useRef<HTMLInputElement>(null);
	useEffect(() => name.current?.focus(), []);
	const { color, ...plain } = line;
	return (
		<fieldset
			className="astropane-spectrum-custom-line"
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented) return;
				event.preventDefault();
				event.stopPropagation();
				onClose();
			}}
		>
			<legend className="astropane-visually-hidden">Own line {line.label}</legend>
			<span className="astropane-select">
				<label htmlFor={`${id}-name`} className="astropane-label">
					Name
				</label>
				<input
					ref={name}
					id={`${id}-name`}
					className="astropane-field"
					size={12}
					value={line.label}
					onChange={(event) => onChange({ ...line, label: event.currentTarget.value })}
				/>
			</span>
			<WavelengthField
				label={line.static ? "Wavelength" : "Rest wavelength"}
				value={line.wavelength}
				unit={unit}
				onCommit={(wavelength) => onChange({ ...line, wavelength })}
			/>
			<Select
				label="measured in"
				options={media}
				value={line.medium ?? "air"}
				onValueChange={(medium) => onChange({ ...line, medium })}
			/>
			<span className="astropane-select">
				<label htmlFor={`${id}-color`} className="astropane-label">
					Colour
				</label>
				<input
					id={`${id}-color`}
					type="color"
					className="astropane-spectrum-color"
					value={/^#[\da-f]{6}$/i.test(color ?? "") ? color : FIRST_COLOR}
					onChange={(event) => onChange({ ...line, color: event.currentTarget.value })}
				/>
				{color !== undefined && (
					<Button look="text" onClick={() => onChange(plain)}>
						As the others
					</Button>
				)}
			</span>
			<label className="astropane-check">
				<input
					type="checkbox"
					checked={line.static ?? false}
					onChange={(event) => onChange({ ...line, static: event.currentTarget.checked })}
				/>
				Fixed to the observer
			</label>
			<Button onClick={onClose}>Done</Button>
		</fieldset>
	);
}
