@NullMarked
package app.rebound.example;

import org.jspecify.annotations.NullMarked;
