/** A program that runs a service from a private repository: the README's first command runs it. */
@NullMarked
package io.github.apprunnerclient.example;

import org.jspecify.annotations.NullMarked;
