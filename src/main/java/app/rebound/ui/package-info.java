@NullMarked
package app.rebound.ui;

import org.jspecify.annotations.NullMarked;
