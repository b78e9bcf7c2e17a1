/// The page on which a workbook goes out in open formats and another copy of it comes in.
@NullMarked
package app.rebound.exchange;

import org.jspecify.annotations.NullMarked;
