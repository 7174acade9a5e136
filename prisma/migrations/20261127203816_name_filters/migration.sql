-- CreateIndex
CREATE INDEX "Article_section_number_idx" ON "Article"("section", "number");

-- CreateIndex
CREATE INDEX "Edition_paper_idx" ON "Edition"("paper");
