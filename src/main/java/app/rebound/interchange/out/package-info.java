/// What a workbook holds in forms that other programs read; each loses something, the archive does not.
@NullMarked
package app.rebound.interchange.out;

import org.jspecify.annotations.NullMarked;
