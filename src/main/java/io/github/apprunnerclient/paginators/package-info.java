/**
 * What callers loop with: pages, asked for one after the other as they are needed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.apprunnerclient.paginators;

import org.jspecify.annotations.NullMarked;
