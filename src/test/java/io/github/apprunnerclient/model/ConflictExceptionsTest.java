package io.github.apprunnerclient.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConflictExceptionsTest {

    @Test
    void what_has_no_name_is_told_of_without_one() {
        assertThat(ServiceConflictException.create(
                        "it is red", Service.builder().build()))
                .hasMessage("There is a service already, but it is red");
        assertThat(ConnectionConflictException.create(
                        "it is red", Connection.builder().build()))
                .hasMessage("There is a connection already, but it is red");
    }
}
