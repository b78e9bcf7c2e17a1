/// Files that belong to something in the workbook: adding, showing, renaming, saving a copy.
@org.jspecify.annotations.NullMarked
package app.rebound.attachment;
