/**
 * Moving in from HBook for WordPress and out again: what a settings file holds, and what taking it
 * over would come to in this house ({@code hbook.md} §8, {@code docs/moving.md}).
 */
@NullMarked
package ee.hbook.moving;

import org.jspecify.annotations.NullMarked;
