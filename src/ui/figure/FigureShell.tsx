"use client";

import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode, type Ref, Suspense } from "react";
import { Figure, type FigureProps } from "../../plot/react/Figure.js";
import { Button } from "../controls/Button.js";
import { classes } from "../controls/classes.js";
import { LanguageProvider, langOf, useWords } from "../language.js";
import { Tooltip } from "../popover/Tooltip.js";
import { uiWords } from "../words.js";
import { LiveRegion } from "./LiveRegion.js";
import type { FigureShellState } from "./useFigureShell.js";

export type FigureShellProps<View> = Omit<ComponentPropsWithoutRef<"section">, "title" | "lang" | "aria-label"> & {
	shell: FigureShellState<View>;
	rootRef?: Ref<HTMLElement> | undefined;
	/** Name of the figure, for readers. */
	title: string;
	/** The help dialog, fetched when it is first opened. It closes by `shell.closeHelp`. */
	help: ReactElement;
	children: ReactNode;
};

/** Root of an interactive figure: language, live region and help dialog. See `useFigureShell`. */
export function FigureShell<View>(props: FigureShellProps<View>): ReactElement {
	const { shell, rootRef, title, help, className, children, ...rest } = props;
	return (
		<LanguageProvider language={shell.language}>
			<section
				{...rest}
				ref={rootRef}
				lang={langOf(shell.language)}
				className={classes("astropane", className)}
				aria-label={title}
			>
				{children}
				{shell.problem !== null && <Problem message={shell.problem} onDismiss={shell.dismissProblem} />}
				<LiveRegion handleRef={shell.liveRegion} />
				{shell.isHelpOpen && <Suspense fallback={null}>{help}</Suspense>}
			</section>
		</LanguageProvider>
	);
}

function Problem({ message, onDismiss }: { message: string; onDismiss(): void }): ReactElement {
	const { close } = useWords(uiWords);
	return (
		<p className="astropane-problem">
			{message}{" "}
			<Button look="text" onClick={onDismiss}>
				{close}
			</Button>
		</p>
	);
}

export type ShellPlotProps<View> = Omit<FigureProps<View>, "handleRef" | "onPainted" | "children" | "words"> & {
	shell: FigureShellState<View>;
	/** Stands in the middle of the plot: loading, or why nothing is drawn. */
	notice?: ReactNode | undefined;
};

/** The plot of a figure with its tooltip. See `useFigureShell`. */
export function ShellPlot<View>({ shell, notice, view, ...figure }: ShellPlotProps<View>): ReactElement {
	const words = useWords(uiWords);
	return (
		<Figure
			{...figure}
			words={words}
			view={(size, measure) => {
				shell.view.current = view(size, measure);
				return shell.view.current;
			}}
			handleRef={shell.figure}
			onPainted={(dirty) => shell.interaction.current?.painted(dirty)}
		>
			{notice !== undefined && notice !== null && notice !== false && (
				<div className="astropane-notice">
					<div>{notice}</div>
				</div>
			)}
			<Tooltip handleRef={shell.tooltip} />
		</Figure>
	);
}
