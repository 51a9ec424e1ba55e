"use client";

import { Component, createElement, type ReactNode } from "react";

type Props = {
	children?: ReactNode;
	/** A new number lets the figure try again. */
	attempt: number;
	onMount(): void;
};
type State = { message: string | null; attempt: number };

/** Shows the message of an error in place of the figure, so that one wrong prop does not empty the element. */
export class ErrorBoundary extends Component<Props, State> {
	override state: State = { message: null, attempt: this.props.attempt };

	static getDerivedStateFromError(error: unknown): Partial<State> {
		return { message: error instanceof Error ? error.message : String(error) };
	}

	static getDerivedStateFromProps({ attempt }: Props, state: State): State | null {
		return attempt === state.attempt ? null : { message: null, attempt };
	}

	override componentDidMount(): void {
		this.props.onMount();
	}

	override render(): ReactNode {
		if (this.state.message === null) return this.props.children;
		return createElement(
			"div",
			{ className: "astropane", role: "alert" },
			createElement("p", { className: "astropane-problem" }, this.state.message),
		);
	}
}
