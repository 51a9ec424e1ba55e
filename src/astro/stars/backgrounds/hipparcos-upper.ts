// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** The Hipparcos stars brighter than M_G = 4 and bluer than BP−RP = 1.70: giants, hot stars and supergiants, of which few are within 200 pc. 87,744 stars; decoded at the first call. */
export const hipparcosUpper: () => DensityGrid = packedGrid(
	{
		name: "Hipparcos stars brighter than M_G = 4",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: true,
		note: "Colours and G from B−V by way of V−I with the Gaia DR3 relations. Nothing is drawn from BP−RP = 1.70 on, where B−V no longer tells giants apart.",
		credit:
			"Hipparcos (ESA 1997; V, B−V by XHIP, Anderson & Francis 2012) with Gaia DR2 parallaxes, parallax / error > 10. Credit: ESA/Gaia/DPAC; ESA Hipparcos.",
		colorMin: -0.55,
		colorStep: 0.025,
		nColor: 90,
		magMin: -6,
		magStep: 0.1,
		nMag: 100,
	},
	`
rnZmzFAUhtxBPho6AzW3JbV+LWR9NB9SsP9hTyhGw21klF7WgE7Bqj2LhFzzf2PXkYtojtDPobcgsB14k0Irn/p34gAPShkcPh2O/gEWQKepK96FAsvYFT
UsWNc6N/icjQIoEgs629okEIPtrfjcYOSpY6aiFW4vn39vwlOkxBNUsmXF8/7xRzqAXfrlpCFBN9Nbi6BhtilzvPFipkP8vQRLID4ru96+Cys+n4XqSsex
uBH7FupucmeNPk3Vx2j3yHox7I3cdJ0TLn0QExVl7F13J8arqbeP2XsJud71cj3tVpoiGehFhvaqqkcSLgwEkA7p5rSBw+H8elXS83MutWekie+qRODxik
v8imofnaxEkw/Ayu/jOmW7z01XnP6Upt5UQoCFJwpQz9P29oD3lTIrs0QIysiVOpczuLTRhKZtoHAsYYmOLtnxedEBPHOCeHH5i4UUbNaDX+LT+Oyb5Qs0
/z0A1gBUVH83T6wBIQjcZl0Acwsr4IEDELJ6qmdPAzmHQDHh7v53jBgiLcSql7CqlaXXobr9kWKbkupPj5RTlkJnoHEbZeYmOcr3ykrSixfr2BAB3+84l4
w1NeIVnveVZmLgFpQs5j+1XOpYOxl3BrvB0+ntMBJM/Z3JFpJuYoQxRJutEYIBlqLZDQk7LjzA+cr6K3ai9RO1dljNyKElL9YIdH/4z3I+HBDWVFByEs/z
DjtqDzEYwykYR028PBsSPYRl+FssK8p0u2b4tWU/PcktaFqIi6V9QTpZcswv6nujpxvMUYkTNSlxz13ol4eecDN7S80EMKeG609bTRL/4XyIvshAaRHRF6
XQ7wsi1dA0//nO2i0g0SZnrYbCkNWTp6uyOHgEZpDyvALrgHnvYwq37BB2BkXCszc1MG3gFL2BF/gkx70UMHhIqkN5Y1iXtXEulVuojOEi2Kotm2KYnm3E
hIA9yRHMwwE7z/sBgnarvLJ+He4B+q3/4SUpIEAiASkMwlHgaLWphackz6UtOWRnpNP2gtvaZhPIkTVYhZCWSPUpdXnOwSEnktv/ZY1orn/eBkZNLl2G5o
7U9vxmrr7P9dmX0WQIhZxR1h7XJTaTU1V6lMR1Ce6iavE09mDUyjY8zNKhsFyCKIECJ1yxqCsAY70AA/uF5Wt6qBuQ1/NxrNNLqhB+xRVgFo76YIhp54XV
YBCK+NBlZn6i23a34s4u7RFdpJ4UdGgiwnehoEDndK/6p3Wn4eGZ9bO5+/9UGbx/5fcvC9nVRSZ6Iehu4d/5N9Yek3rxUtewYF0qY0Ubmfgv6EHBw0wekp
rLaDW8XmSi5x2+/8j5TLAX092v2OuIklK2wGLovU911VSFtyPI/2GutI/ElzpqCoiCDBOf81j9/G0nYAXjmhoai89fgjz2kW/2uY5VFtvUJqlaoG2UN2Ow
vCEyxzbUMToWH16B3+37amG1XwzDJsrxaEHaTWzxEw1zbX+H7Fy3t+6SdGZSY3aMYG+tnHJBiWfN+ux2LgNXvt0DZUo8t5hQvCmePFVJD4BaxQU52D+nkw
fERH7i7HRPG93jrE1RjC+fqgMSZcsyen7o+9eu1MN/fiWJaTKghrhWqYajOebb0ABjnr7d8TD5VUyrb9EBe2vCUSr/Y4iqddFv8/JX7QpBeL8Nz3DlJWuN
kyKRihQj6R3TDgac4ve5Al8O7J9eJ0p8vKYKZPgw6YfV14on+56lu589w2tmnNm71gLuOSRusPye1MjXGTG964aE7zwixgDRTN3N7hXMVQUQcMzEuJRVYG
de9rH41Ho0dTHaS/cxfQejH0gcORuOHDlxWVia4+Qh3ciSajP4u+1+Kf1meOb0jDzvWLLsEDZpWMdMzGQg0zNPuhuyxfEWsUapeDbwImPkiBm5JAOP5LRn
Boai9vl0Z0Zc/obpjKm5RSdUR2UA8xxkRZKHa53zEQ3zp5PA8Oyl23TiNfMbIpRVMGPbROGuHm+pJPI6qttl8SKdqUHjcsurUa3w9w8AGYerTDCx068juk
xerefM5TQRlAjrUxdM3z6Zwqu51NwaJZ7E0fZqNB0x+py+niNKtlqQ4SMIOxaaiGY1iQDuci88jZ4epaXriWxoIW9KRsmaEF6bZstEH58n9KBsy10bhLet
XjQ8ES0tvNyYSuIW88lY4s0v+bi8m3H82HOxZElVEM9EbgM8WNaVibBanMGMecmBib6xUBpRlRHhEsx+ZoqIZC3TXBKamiNKWjWkphjEHeGlMDH9CVyhf7
fFnS5avoklY5sH3KpOZ7ptylVCTcw2C+PR2b31AIdXKkt93VomnKP5vLl/WPg+cAL232ly26D+MCW2WnHy+aXm59JCTw4z9hsssMCzFqTjtk48x/l52LJT
gYRRXHvjiuFbz5lZFwFWV/h/4GV7+dw4dY6sReY0V0dJlSl+8BrDLHX/K9qGT0p6wN3kk4BQ9+XGQSMHBveowUeSyyedt6LoO+6o6rmwAcUI20iXA6Z0XB
umPx54F8eRWKSE0KLbOK6+0ExUZTPo7ZocAnT+mjFJKDPcXJ9T3zj/WkUTGhIqzZVqU8OZrUu0ynSKhtLnC1/D8CDTgV1gZ0YfLJYSEIz0OTdiwhipPDGK
ekc5JL3m6vEnfz+vUJf99nSviZJncixlYtFDDDrOC1PsdboXoAwp6oJmvj4Yuhq/9lyiY26TiZo1puAujMyerKzaLqCgaXhlH1Me1a2sutYafMFSGrcwit
ZqJUqIOBnT5iFlt01yhrMbRvSInxqiKAtcigdsLU9M3OVIF99Qv8/lGQcPL5t1A6a8fN0N04KKxiLk0/Iv6NzdjYQW8JF/0f6Mx7UddqJcXftt6ese0U9E
tsVyQ7NUngo9km9WTJb9xUrnygWil01JwDKp7skZPE0OYRAuzg2jZ/IeWzvBYDdQgKcQDzPyq+51UJ3oJc/a6OM3s9dsh/DKDmiUWdMZ6XuWrwSwzj+OBs
LJr5swQAiTj8TfbTA8P5gUSdWObn9Lkn8zv7dquY/SDgwRsi4/DmIerxXtIRji8DNjug0oVLCtpo4hJbIHNv0TNBhD1VKDbogGNzA9WLiiG8O+laxNQbAG
BlNGGDqV9q6HJsc6U+hW87xksOFzWx+x9WnmB6eNrdu/V+LutNCjDBzQ1t5PpuShlB6WmqHdiFfXwu4DMVLjhVz2HLOWgc/WsEJ4LiN3XnWUNC+00Pw9/9
gMTuNzZdW8xSj2u737wjhfwkAoSIlGe8POAPJ/KqtpTIqUEp1ZXMypNeIFKyFZkVybyHCGDoaSPYHK1X61+TEEd2qP6xsNQvhLN9NFgGGBh3pWuW9cOHVD
zwcfSTz2lfyzYBRnHIEZgoCNiv8zwD/yYvS29X3pvLpJvoyQH6x8f4gISrhQpVEUmYf8++EyMHdsmUaBUH4SpmEL9pJTN/7O8Q1Xvy4ilDE4o1cTNrRTpH
JHgPNpxd70a+J5pRyidxJKnXQdNZSI52bIlITgxFzooexENLVGjfsRnYQgUKEQOGhoDLOEFV31AcAu7TdJqlNqJLXg9Ko+Z2OUz/cm/AUSX08hZSzB9q0R
VArSmPTSOlCHdm7eih2X4eLmjIXf0rDTjz3k+2lAWJD//XAZZc4=
`,
);
