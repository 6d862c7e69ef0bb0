/** A program that creates a connection: the README's first command runs it. */
@NullMarked
package io.github.apprunnerclient.example;

import org.jspecify.annotations.NullMarked;
