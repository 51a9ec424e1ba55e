"use client";

import { type ReactElement, useEffect, useId, useRef } from "react";
import { Button, isComposing, Select, useWords } from "../../../ui/index.js";
import type { CustomLine, Medium, WavelengthUnit } from "../../types.js";
import { figureWords } from "../../words/figure.js";
import { lineWords } from "../../words/lines.js";
import { WavelengthField } from "./WavelengthField.js";

type CustomLineEditorProps = {
	line: CustomLine;
	/** Unit of the wavelength field. */
	unit: WavelengthUnit;
	onChange(line: CustomLine): void;
	onClose(): void;
};

const media: readonly Medium[] = ["air", "vacuum"];

/** The accent of the light theme. A colour field cannot be empty. */
const DEFAULT_COLOR = "#1e5fbe";

/** Name, wavelength, medium, colour and frame of a custom line. Each change shows at once. */
export function CustomLineEditor({ line, unit, onChange, onClose }: CustomLineEditorProps): ReactElement {
	const words = useWords(lineWords);
	const mediumNames = useWords(figureWords);
	const id = useId();
	const name = useRef<HTMLInputElement>(null);
	useEffect(() => name.current?.focus(), []);
	const { color, ...withoutColor } = line;
	return (
		<fieldset
			className="astropane-spectrum-custom-line"
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented || isComposing(event.nativeEvent)) return;
				event.preventDefault();
				event.stopPropagation();
				onClose();
			}}
		>
			<legend className="astropane-visually-hidden">{words.customLineForm(line.label)}</legend>
			<span className="astropane-select">
				<label htmlFor={`${id}-name`} className="astropane-label">
					{words.customLineName}
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
				label={line.static ? words.customLineWavelength : words.customLineRestWavelength}
				value={line.wavelength}
				unit={unit}
				onCommit={(wavelength) => onChange({ ...line, wavelength })}
			/>
			<Select
				label={words.customLineMedium}
				options={media.map((value) => ({ value, label: mediumNames[value] }))}
				value={line.medium ?? "air"}
				onValueChange={(medium) => onChange({ ...line, medium })}
			/>
			<span className="astropane-select">
				<label htmlFor={`${id}-color`} className="astropane-label">
					{words.customLineColor}
				</label>
				<input
					id={`${id}-color`}
					type="color"
					className="astropane-spectrum-color"
					value={/^#[\da-f]{6}$/i.test(color ?? "") ? color : DEFAULT_COLOR}
					onChange={(event) => onChange({ ...line, color: event.currentTarget.value })}
				/>
				{color !== undefined && (
					<Button look="text" onClick={() => onChange(withoutColor)}>
						{words.defaultColor}
					</Button>
				)}
			</span>
			<label className="astropane-check">
				<input
					type="checkbox"
					checked={line.static ?? false}
					onChange={(event) => onChange({ ...line, static: event.currentTarget.checked })}
				/>
				{words.fixedToObserver}
			</label>
			<Button onClick={onClose}>{words.done}</Button>
		</fieldset>
	);
}
