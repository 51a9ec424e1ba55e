import "astropane/styles.css";
import "../src/page.css";
import type { ReactNode } from "react";

export const metadata = { title: "Host" };

export default function Layout({ children }: { children: ReactNode }) {
	return (
		<html lang="en">
			<body>{children}</body>
		</html>
	);
}
