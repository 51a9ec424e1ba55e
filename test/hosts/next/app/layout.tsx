import "astropane/styles.css";
import "../src/page.css";

export const metadata = { title: "Host" };

export default function Layout({ children }) {
	return (
		<html lang="en">
			<body>{children}</body>
		</html>
	);
}
