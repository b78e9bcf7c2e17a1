@NullMarked
package app.rebound.yaml;

import org.jspecify.annotations.NullMarked;
