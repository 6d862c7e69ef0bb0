package com.example;

import static org.testng.Assert.assertThrows;

import org.testng.annotations.Test;

public class WithoutJUnitTest {
    @Test
    void what_the_page_names_does_not_bring_it() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.junit.jupiter.api.extension.Extension"));
    }
}
