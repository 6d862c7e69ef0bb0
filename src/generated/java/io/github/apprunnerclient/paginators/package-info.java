/**
 * Pages to loop over, requested one after the other as they are needed.
 *
 * @serial exclude
 */
@Generated("io.github.apprunnerclient.codegen.Generate")
@NullMarked
package io.github.apprunnerclient.paginators;

import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.annotations.Generated;
