"use client";

import type { ReactElement } from "react";
import { Button, type ButtonProps } from "../../../ui/index.js";
import { ToolIcon, type ToolIconName } from "./ToolIcon.js";

/** A quiet button of the toolbar: an icon and a word. */
export const Tool = ({ icon, children, ...rest }: ButtonProps & { icon: ToolIconName }): ReactElement => (
	<Button look="quiet" {...rest}>
		<ToolIcon name={icon} />
		{children}
	</Button>
);
