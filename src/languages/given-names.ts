/** First names common in the press of the world, in Latin letters; shared by the packs. */
export const givenNames: readonly string[] = (
  'Aaron Abby Abdul Abebe Abel Abigail Abiy Abraham Ada Adam Adeel Adele Adeline Adrian Adriana Adrienne Agnes Agnieszka Ahmad Ahmed Aidan Aileen Aisha Akira Akua Alan Alana Alastair Albert Albin Alec ' +
  'Aleksandr Aleksandra Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexandre Alexei Alexey Alexis Alfie Alfonso Alfred Alfredo Ali Alice Alicia Alina Alisha Alison Alistair Allan Allen ' +
  'Allison Alma Alonso Alvin Alyssa Amalia Amanda Amara Amber Amelia Amelie Amina Amir Amit Amitabh Amy Ana Anastasia Anders Anderson Andre Andrea Andreas Andrei Andrej Andres Andrew Andrzej Andrés Andy ' +
  'Angela Angelina Angelo Angharad Anil Anita Anja Anjali Ann Anna Anneke Anneliese Annette Annie Annika Anthony Antoine Antoinette Anton Antonella Antonia Antonin Antonio Antti António Anwar Anya Aoife ' +
  'April Arianna Ariel Arjun Arlene Armando Arnaud Arne Arnold Arsène Arthur Artur Arturo Arun Ashley Ashok Asif Astrid Audrey Augusto Augustus Aurelia Aurelie Austin Ava Axel Ayesha Aymeric Barack ' +
  'Barbara Barnaby Barry Bartholomew Bashar Basil Beatrice Beatriz Becky Belinda Ben Benedict Benedikt Benito Benjamin Benoit Benoît Bernadette Bernard Bernardo Bernd Bernhard Bernie Bert Bertha Beth ' +
  'Bethany Betty Beverley Beverly Bianca Bilal Bill Billy Birgit Bjorn Björn Blake Blanca Bob Bobby Bodo Bogdan Bonnie Boris Boyd Brad Bradley Brandi Brandon Brenda Brendan Brent Brett Brian Bridget ' +
  'Brigitte Britney Brock Bruce Bruno Bryan Bryce Bryony Byron Caitlin Callum Calvin Cameron Camila Camilla Camille Candice Cara Carl Carla Carlo Carlos Carlotta Carmel Carmen Carol Carolina Caroline ' +
  'Carolyn Carrie Cary Casey Cassandra Catalina Caterina Cathal Catherine Cathy Catrin Cecil Cecilia Cedric Celeste Celia Celine Cesar Chad Chantal Charlene Charles Charlie Charlotte Charmaine Chelsea ' +
  'Cheryl Chester Chiara Chidi Chinua Chloe Chloé Chris Christa Christel Christelle Christi Christian Christiane Christina Christine Christoph Christophe Christopher Christy Chuck Chukwuma Ciara Cillian ' +
  'Cindy Claire Clara Clare Clarence Clarissa Claude Claudia Claudio Clayton Clemens Clement Cliff Clifford Clinton Clive Clément Cody Colette Colin Colleen Concetta Connie Connor Conor Conrad Constance ' +
  'Constantin Cordelia Corey Corinna Corinne Cornelia Cornelius Cory Courtney Craig Cristian Cristiano Cristina Cristóbal Curtis Cynthia Cyril Céline César Dafydd Dagmar Daisuke Dalia Damian Damien ' +
  'Damon Dan Dana Danica Daniel Daniela Daniele Daniella Danielle Danilo Danny Daphne Darius Darlene Darrell Darren Darryl Daryl Dave David Davide Dawn Dean Deanna Debbie Deborah Declan Deepak Deirdre ' +
  'Delia Delphine Demetrius Denis Denise Dennis Derek Derrick Desmond Detlef Diana Diane Dianne Didier Diego Dieter Dilip Dillon Dimitri Dimitris Dina Dirk Dmitri Dmitry Dmytro Dominic Dominik Dominique ' +
  'Donald Donna Donovan Dora Doreen Doris Dorothea Dorothy Doug Douglas Drew Duane Duncan Dwayne Dwight Dylan Eamon Earl Eberhard Ed Eddie Edgar Edith Edmund Edna Edoardo Eduard Eduardo Edward Edwin ' +
  'Edwina Egon Eileen Eithne Elaine Eleanor Eleanora Elena Eleni Eli Eliana Elias Elijah Elin Elisa Elisabeth Elise Eliud Eliza Elizabeth Ella Elle Ellen Ellie Elliot Elliott Elmer Eloise Elsa Elsie ' +
  'Elspeth Elton Elvira Emeka Emil Emile Emilia Emiliano Emilie Emilio Emily Emir Emma Emmanuel Emmett Emyr Enda Enrico Enrique Enzo Eoin Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Errol ' +
  'Erwin Esme Esmeralda Esperanza Esteban Estelle Esther Ethan Ethel Etienne Eugene Eugenia Eugenio Eunice Eva Evan Evangelos Eve Evelyn Everett Ewan Ezra Fabian Fabiana Fabien Fabio Fabrice Fabrizio ' +
  'Faisal Faizan Farah Farid Farouk Fatima Fatou Faye Federica Federico Felicia Felicity Felipe Felix Femi Ferdinand Fergus Fernanda Fernando Ffion Filip Filippo Finlay Finn Fintan Fiona Fionnuala ' +
  'Flavia Flavio Fleur Flora Florian Floyd Folake Fran Franca Frances Francesca Francesco Francine Francis Francisca Francisco Franck Franco Francois Frank Frankie Franz François Françoise Fraser Fred ' +
  'Freda Freddie Freddy Frederic Frederick Frederik Fredrik Freya Frida Friedrich Fritz Frédéric Fumio Gabriel Gabriela Gabriele Gabriella Gabrielle Galina Gareth Garrett Garry Gary Gautam Gauthier ' +
  'Gavin Gearóid Geert Gemma Gene Genevieve Geneviève Geoff Geoffrey George Georgia Georgina Georgios Geraint Gerald Geraldine Gerard Gerd Gerda Gerhard Germaine Gertrude Gethin Giacomo Gianluca ' +
  'Gianluigi Gianni Gideon Gilbert Gilberto Giles Gilles Gillian Gina Gino Giorgia Giovanna Giovanni Gisela Giselle Giulia Giuliana Giuliano Giulio Giuseppe Giuseppina Gladys Glen Glenda Glenn Gloria ' +
  'Godfrey Gonzalo Goran Gordon Gottfried Grace Graciela Graeme Graham Grant Greg Gregor Gregory Greta Gretchen Guadalupe Guido Guillaume Guillermo Gunnar Gus Gustav Gustavo Gwen Gwendolyn Gwyneth Göran ' +
  'Günter Günther Haile Hakan Hakim Hamid Hamish Hamza Hana Hank Hanna Hannah Hannelore Hannes Hannibal Hans Harald Hardik Harold Harris Harrison Harry Haruki Harvey Hassan Hattie Hayley Heather Hector ' +
  'Hedwig Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helga Helge Helmut Hendrik Henk Hennadiy Henri Henrietta Henrik Henrique Henry Herbert Herman Hermann Hermione Hideki Hikaru Hilary Hilda ' +
  'Hillary Hiroshi Hiroyuki Holly Howard Hubert Hugh Hugo Hugues Humberto Humphrey Hussein Huw Héctor Iain Ian Ibrahim Ida Idris Ieuan Ignacio Ignazio Igor Ilona Ilse Ilya Imelda Imogen Imran Ines Inga ' +
  'Inge Ingeborg Ingo Ingrid Inés Ioana Ira Irene Irina Irma Irvin Irving Irwin Isaac Isabel Isabella Isabelle Isaiah Isla Ismael Ismail Isobel Istvan István Italo Itzhak Ivan Ivana Ivo Jabu Jacinda ' +
  'Jack Jackie Jackson Jacob Jacopo Jacqueline Jacquelyn Jacques Jaime Jair Jakob Jakub James Jamie Jan Jana Jane Janelle Janet Janice Janina Janine Janis Jannik Janos Jared Jarrod Jarvis Jasmin Jasmine ' +
  'Jason Jasprit Javed Javier Jay Jayden Jaylen Jayne Jean Jeanette Jeanie Jeanine Jeanne Jeff Jeffrey Jemima Jenna Jennifer Jenny Jens Jeremiah Jeremy Jeroen Jerome Jerry Jesper Jess Jesse Jessica ' +
  'Jesus Jesús Jill Jim Jimmy Joachim Joan Joana Joanna Joanne Joao Joaquin Joaquín Jocelyn Jochen Jodie Jody Joe Joel Joelle Joerg Johan Johann Johanna Johannes John Johnny Jolene Jolyon Jon Jonas ' +
  'Jonathan Joni Joost Jordan Jordi Jorg Jorge Joris Jose Josef Josefa Josefina Josep Joseph Josephine Josh Joshua Josie José Joyce João Juan Juana Juanita Judd Jude Judith Judy Juergen Juha Julen Jules ' +
  'Julia Julian Juliana Juliane Julie Juliet Juliette Julio Julius Juma Jussi Justin Justine Justyna János Jérôme Jörg Jürgen Kai Kaitlyn Kaja Kamala Kapil Karen Karim Karin Karina Karl Karl-Heinz Karla ' +
  'Karolina Karoline Karsten Kasper Katarina Katarzyna Kate Katelyn Katharina Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrina Katy Kavita Kay Kayla Kayleigh Kayode ' +
  'Keiko Keir Keisha Keith Kelechi Kelly Kelsey Kelvin Kemi Ken Kendall Kendra Kenenisa Kenji Kenneth Kenny Kerry Kerstin Kevin Khaled Khalid Kiera Kieran Kim Kimberly Kiran Kirk Kirsten Kirsty Klara ' +
  'Klaus Kofi Kojo Konrad Konstantin Kris Krista Kristen Kristian Kristie Kristin Kristina Kristine Kristof Krystal Krystyna Krzysztof Kurt Kwame Kwasi Kyla Kyle Kylian Kylie Kyra Lachlan Laila Lakshmi ' +
  'Lamar Lana Lance Lara Larissa Larry Lars Laszlo Latoya Laura Lauren Laurence Laurent Laurie Lautaro Lavinia Lawrence Lea Leah Leander Leandro Lee Leif Leigh Leila Len Lena Lenny Leo Leon Leona ' +
  'Leonard Leonardo Leonid Leonie Leonor Leopold Leroy Leslie Lester Leticia Levi Lewis Leyla Liam Liana Lila Lilian Liliana Lillian Lily Lina Linda Lindiwe Lindsay Lindsey Lino Linus Lionel Lisa Livia ' +
  'Liz Lloyd Logan Loic Lois Lola Lonnie Lora Lorena Lorenz Lorenzo Loretta Lori Lorraine Lothar Lou Louie Louis Louise Loïc Luca Lucas Lucia Lucian Luciana Luciano Lucie Lucien Lucinda Lucius Lucy ' +
  'Lucía Ludmila Ludovic Ludwig Luigi Luis Luisa Luiz Lukas Lukasz Luke Luther Luz Luís Lydia Lyle Lyn Lynda Lynette Lynn Lynne Lyudmila László Léa Léon Mabel Maciej Mackenzie Maddie Madeleine Madeline ' +
  'Madison Mads Magda Magdalena Magnus Mahendra Mahmoud Maisie Malala Malcolm Malik Mallory Mamadou Mandy Manfred Manish Manmohan Manon Manuel Manuela Mara Marc Marcel Marcela Marcella Marcelo Marcia ' +
  'Marcin Marco Marcus Marek Margaret Margarita Margherita Margit Margo Margot Marguerite Maria Mariah Marian Mariana Marianne Mariano Marie Mariella Marijke Marika Marilyn Marin Marina Marine Mario ' +
  'Marion Mariusz Marjorie Mark Markus Marlene Marlon Marsha Marta Martha Martin Martina Martine Marty Marvin Mary Maryam Maryanne Masahiro Massimo Mateo Mathew Mathias Mathieu Mathilda Mathilde Matilda ' +
  'Matt Matteo Matthew Matthias Matthieu Mattias Maureen Maurice Mauricio Maurizio Mauro Mavis Max Maxime Maximilian Maxine Maya Meera Mehdi Mehmet Mel Melanie Melinda Melissa Melvin Mercedes Meredith ' +
  'Meryl Mette Mia Micah Michael Michal Michał Michela Michele Michelle Michèle Mick Mickey Miguel Mikael Mikaela Mike Mikel Mikhail Mikko Mila Mildred Milena Miles Millie Milo Milton Mina Mindy Minna ' +
  'Mira Miranda Miriam Mirko Miroslav Mitch Moana Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Moira Molly Mona Monica Monika Monique Morgan Moritz Muhammad Mukesh Murray Mustafa Mwai Mykhailo Myra ' +
  'Myriam Myrtle Nabil Nadeem Nadia Nadine Nancy Naoki Naomi Narendra Nasreen Nasser Natalia Natalie Nataliya Natasha Nathalie Nathan Nathaniel Naveed Nayib Neal Ned Neha Neil Nelly Nelson Nestor ' +
  'Neville Ngozi Ngugi Niall Niamh Nicholas Nicholaus Nick Nicola Nicolai Nicolas Nicole Nicoletta Nicolás Nigel Nikita Nikki Niklas Nikola Nikolai Nikolaus Nikolay Nikos Nils Nina Nirmala Nita Noah ' +
  'Noam Noel Noelle Noemi Nomvula Nora Norah Norbert Noreen Norma Norman Nour Nuno Nuria Obafemi Octavia Oksana Ola Olaf Olav Ole Oleg Oleh Oleksandr Olena Olga Oliver Olivia Olivier Ollie Olof Olusegun ' +
  'Oluwaseun Omar Omari Oonagh Ophelia Orla Osama Oscar Oskar Osvaldo Oswald Otis Ottavio Otto Ousmane Owain Owen Pablo Padraig Paige Paloma Pam Pamela Paola Paolo Pascal Pascale Patricia Patricio ' +
  'Patrick Patrik Patrizia Patti Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pedro Peggy Penelope Percy Perry Pete Peter Petr Petra Petros Petter Phil Philip Philipp Philippa Philippe Phillip ' +
  'Phillippa Phoebe Phyllis Pia Pierre Piers Pieter Pietro Pilar Piotr Pippa Prakash Priscilla Priya Priyanka Quentin Quincy Quinn Rachel Radek Rafael Rafaela Rafal Raffaele Rahul Raila Raimund Rainer ' +
  'Raj Rajesh Rajiv Rajnath Ralph Ramesh Ramiro Ramon Ramona Ramón Randall Randolph Randy Raphael Raphaël Raquel Rashid Ratan Raul Ravi Ravindra Raymond Rayner Raúl Reagan Rebecca Rebekah Reece Reed ' +
  'Reginald Regine Reinhard Reinhold Remy Rena Renata Renate Renato Rene Renee René Renée Reuben Rhiannon Rhoda Rhodri Rhonda Rhys Ricarda Ricardo Riccardo Richard Richie Rick Ricky Rikke Riley Rina ' +
  'Rishi Rita Ritchie Riyad Rob Robbie Robbin Robert Roberta Roberto Robin Robyn Rocco Roch Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rogerio Rohit Roisin Roland Rolando Rolf Romain Roman Romelu ' +
  'Romy Ron Ronald Ronaldo Ronan Ronja Ronnie Rory Rosa Rosalie Rosalind Rosamund Rosanna Rose Roseanne Rosemary Rosie Rosita Roslyn Ross Rowan Rowena Roxana Roxanne Roy Ruben Rubén Rudi Rudolf Rudy ' +
  'Rufus Rukhsana Rupert Russell Ruth Ruthie Ryan Rémy Róisín Sabina Sabine Sabrina Sachin Sadie Sadiq Saeed Sajid Salim Sally Salma Salman Salvatore Sam Samantha Samir Sammy Samuel Sandeep Sander Sandi ' +
  'Sandra Sandro Sandy Sanjay Sanjeev Sanna Saoirse Sara Sarah Sascha Sasha Saskia Satya Saul Scott Sean Sebastian Sebastián Segun Selena Selina Selma Serena Serge Sergei Sergej Sergey Sergi Sergio ' +
  'Serhii Seth Shabana Shahid Shakira Shamima Shane Shanice Shannon Sharon Shashi Shaun Shauna Shawn Sheila Sheldon Shelley Shelly Sheryl Shinji Shinzo Shirley Shivani Shlomo Sholto Siddharth Sidney ' +
  'Siegfried Sienna Sigmund Sigrid Silke Silvana Silvia Silvio Simeon Simon Simona Simone Sinead Sinéad Siobhan Sipho Slobodan Sofia Sofie Sofía Solange Solomon Sonia Sonja Sonya Sophia Sophie Soren ' +
  'Stacey Stacy Stan Stanley Stefan Stefania Stefanie Stefano Steffen Steffi Stella Stephan Stephanie Stephen Steve Steven Stewart Stig Stuart Stéphane Stéphanie Sue Sujata Sundar Sunil Sunita Suresh ' +
  'Susan Susana Susanna Susanne Susie Suzanne Suzie Svein Sven Svenja Svetlana Sybil Sylvain Sylvester Sylvia Sylvie Sébastien Søren Tadeusz Tadhg Takashi Takeshi Talia Tamar Tamara Tammy Tania Tanja ' +
  'Tanya Tara Tarek Tariq Taro Tasha Tatiana Tatjana Tatyana Taylor Ted Teddy Terence Teresa Terrance Terrell Terri Terry Tess Tessa Thabo Thad Thaddeus Thea Thelma Themba Theo Theodor Theodora Theodore ' +
  'Theresa Therese Thiago Thibaut Thierry Thilo Thomas Thora Thorsten Thérèse Tiago Tiana Tiffani Tiffany Tigist Tilda Tillie Tim Timmy Timo Timothy Tina Tobi Tobias Tobin Toby Todd Tom Tomas Tomasz ' +
  'Tommy Tomoko Tomás Toni Tony Tonya Torsten Tove Toyin Tracey Tracy Travis Trevor Tricia Trina Trisha Tristan Trudy Tunde Tuomas Tyler Tyrone Tyson Udo Uhuru Ulf Uli Ulla Ulrich Ulrike Uma Umar ' +
  'Umberto Ursula Usman Uwe Vaclav Valentin Valentina Valentino Valeria Valerie Valérie Vanessa Vasily Vaughn Vera Vernon Veronica Veronika Veronique Vicente Vicki Vickie Vicky Victor Victoria Vijay ' +
  'Vikram Viktor Viktoria Vince Vincent Vincenzo Vinicius Vinny Virat Virgil Virginia Virginie Vitali Vitaly Vittoria Vittorio Vivian Viviana Vivien Vivienne Vlad Vladimir Volker Volodymyr Václav Waleed ' +
  'Walid Walt Walter Walther Wanda Wangari Warren Wasim Wayne Wendy Wes Wesley Whitney Wilbur Wilfred Wilhelm Will Willem William Willie Wilma Wim Winifred Winnie Winston Wojciech Wole Wolfgang Wyatt ' +
  'Xander Xavier Ximena Yaa Yahya Yanis Yann Yannick Yasir Yasmin Yasmine Yasser Yasuo Yehuda Yelena Yemi Yoko Yolanda Yosef Yoshi Yoshihide Youssef Yuki Yulia Yuri Yusuf Yves Yvette Yvonne Zac Zach ' +
  'Zachariah Zachary Zack Zadie Zahra Zainab Zane Zanele Zara Zbigniew Zeeshan Zeinab Zeke Zelda Zhanna Zinedine Zlatan Zoe Zoey Zoltan Zoé Zuleika Zuzana Étienne'
).split(' ');
