/**
 * Pages to loop over, requested one after the other as they are needed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.apprunnerclient.paginators;

import org.jspecify.annotations.NullMarked;
