/// The whole workbook as one open file, and two copies of it joined.
@NullMarked
package app.rebound.interchange.archive;

import org.jspecify.annotations.NullMarked;
