"use client";
import type { ButtonHTMLAttributes, ReactElement, Ref } from "react";
import { classes } from "./classes.js";

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type"> & {
	/** "plain" has a border, "quiet" none; "text" is for running text. Default "plain". */
	look?: "plain" | "quiet" | "text" | undefined;
	buttonRef?: Ref<HTMLButtonElement> | undefined;
};

/** A button that never submits the host's form. */
export function Button({ look = "plain", className, buttonRef, ...rest }: ButtonProps): ReactElement {
	return (
		<button
			type="button"
			ref={buttonRef}
			className={classes("astropane-button", `astropane-button-${look}`, className)}
			{...rest}
		/>
	);
}
