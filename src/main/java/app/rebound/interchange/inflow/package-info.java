/// Brings the entries of other journals into the workbook.
@NullMarked
package app.rebound.interchange.inflow;

import org.jspecify.annotations.NullMarked;
