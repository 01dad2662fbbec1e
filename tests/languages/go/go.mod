module languages

go 1.26
